import * as rules from '../places'
import type { Fixture } from './draft'
import { addAt, pick, putAt, redate } from './draft'

export const BROKEN_PLACES: readonly Fixture[] = [
  [
    rules.nothingInBaku,
    'a comment becomes an event in Baku',
    ({ events }) => putAt(pick(events, 'garayev-comment-2025'), 'baku', 'venue'),
  ],
  [
    rules.nothingInBaku,
    'COP29 is pinned to Baku',
    ({ events }) => addAt(pick(events, 'cop29-expected-2024'), 'baku', 'subject'),
  ],
  [
    rules.nothingInBaku,
    'its card no longer says so',
    ({ places }) => {
      pick(places, 'baku').note = undefined
    },
  ],
  [
    rules.cop29InNoCity,
    'COP29 is put in a city',
    ({ events }) => putAt(pick(events, 'cop29-expected-2024'), 'baku', 'venue'),
  ],
  [
    rules.cop29InNoCity,
    'COP29 gets its month',
    ({ events }) => redate(pick(events, 'cop29-expected-2024'), '2024-11'),
  ],
  [
    rules.onlySummitInWashington,
    'the deal is announced in Washington',
    ({ events }) => putAt(pick(events, 'boeing-deal-announcement-2025'), 'washington', 'stated-at'),
  ],
  [
    rules.onlySummitInWashington,
    'a rumour becomes an event in Washington',
    ({ events }) => putAt(pick(events, 'aliyev-invitation-report-2025'), 'washington', 'venue'),
  ],
  [
    rules.onlySummitInWashington,
    'the summit rests on the article about the deals',
    ({ events }) => {
      pick(events, 'us-central-asia-summit-2025').citations.push({ source: 'article-002', paragraph: 2 })
    },
  ],
  [
    rules.onlySummitInWashington,
    'the package loses New York',
    ({ figures }) => putAt(pick(figures, 'us-package-value-2025'), 'uzbekistan', 'subject'),
  ],
  [
    rules.capitalsForStates,
    'peace talks are put in Kyiv',
    ({ events }) => addAt(pick(events, 'peace-talks-venue-idea-2025'), 'kyiv', 'subject'),
  ],
  [
    rules.capitalsForStates,
    'a comment on Moscow is put there',
    ({ events }) => putAt(pick(events, 'dubnov-comment-2025'), 'moscow', 'subject'),
  ],
  [
    rules.capitalsForStates,
    'the note of Tokyo is gone',
    ({ places }) => {
      pick(places, 'tokyo').note = undefined
    },
  ],
  ...['Aktau', 'سومغايت', 'TRIPP', 'ممر زنغزور', 'Nakhchivan', 'نخجوان', 'ناخيتشيفان'].map(
    (name): Fixture => [
      rules.unprintedNamesNowhere,
      `${name} becomes an alias`,
      ({ corridors }) => {
        pick(corridors, 'caspian-fibre-link').aliases = [name]
      },
    ],
  ),
  [
    rules.unprintedNamesNowhere,
    'a text names a landing point',
    ({ corridors }) => {
      pick(corridors, 'caspian-fibre-link').summary.ar = 'خط من أكتاو إلى الشاطئ الآخر.'
    },
  ],
  [
    rules.hubsAreFive,
    'Moscow becomes a hub',
    ({ places }) => {
      pick(places, 'moscow').isHub = true
    },
  ],
]
