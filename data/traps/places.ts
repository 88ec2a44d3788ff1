/** What may stand where: a name on the page is not yet a place where something happened. */
import type { AtlasRecord } from '../../app/domain/record/schema'
import { doesCite, hasRole, isAt, listPlaced } from './placed'
import type { Rule, Violation } from './rule'
import { expectOf, expectOfAll, expectThat } from './rule'
import { expectNowhere, listStrings } from './texts'

/** Nothing but `allowed` stands at the place, in whatever role. */
function expectOnly(record: AtlasRecord, place: string, allowed: readonly string[]): Violation[] {
  return listPlaced(record).flatMap((item) =>
    expectThat(!isAt(item, place) || allowed.includes(item.id), item.id, `does not belong at ${place}`),
  )
}

function expectNoted(record: AtlasRecord, places: readonly string[]): Violation[] {
  return expectOf(
    record.places,
    places,
    ({ note }) => note !== undefined,
    'has a note that says what its name stands for',
  )
}

export const nothingInBaku: Rule = {
  guards: 'nothing took place in Baku: only media sit there, and its note says so',
  find: (record) => [
    ...listPlaced(record).flatMap((item) =>
      expectThat(
        !isAt(item, 'baku') || !hasRole(item, 'baku', 'venue', 'site', 'subject', 'stated-at'),
        item.id,
        'is at Baku as more than an outlet’s seat',
      ),
    ),
    ...expectOf(
      record.places,
      ['baku'],
      ({ note }) => /No meeting/.test(note?.en ?? '') && /لم ينعقد/.test(note?.ar ?? ''),
      'says that no meeting took place there',
    ),
  ],
}

export const cop29InNoCity: Rule = {
  guards: 'COP29 is in Azerbaijan, in no city, and still to come',
  find: (record) => [
    ...listPlaced(record).flatMap((item) =>
      expectThat(
        !item.participants?.includes('cop29') || item.places.every(({ place }) => place === 'azerbaijan'),
        item.id,
        'puts COP29 in a city',
      ),
    ),
    ...expectOf(
      record.events,
      ['cop29-expected-2024'],
      ({ status, date }) => status === 'expected' && date === undefined,
      'is expected, without a date',
    ),
  ],
}

export const onlySummitInWashington: Rule = {
  guards: 'only the summit was in Washington; the US deals were announced in New York',
  find: (record) => [
    ...expectOnly(record, 'washington', [
      'us-central-asia-summit-2025',
      'days-washington-to-tashkent-2025',
      'aliyev-invitation-report-2025',
      'aliyev-invitation-suggestion',
    ]),
    ...listPlaced(record).flatMap((item) =>
      expectThat(
        !hasRole(item, 'washington', 'venue', 'site', 'stated-at') ||
          ['us-central-asia-summit-2025', 'days-washington-to-tashkent-2025'].includes(item.id),
        item.id,
        'took no place in Washington',
      ),
    ),
    ...listPlaced(record).flatMap((item) =>
      expectThat(
        !(isAt(item, 'washington') && doesCite(item, 'article-002')),
        item.id,
        'takes Washington, which stands for the US government there, for a place',
      ),
    ),
    ...expectOf(
      [...record.events, ...record.documents, ...record.figures],
      [
        'us-package-announcement-2025',
        'boeing-deal-announcement-2025',
        'us-investment-package',
        'boeing-deal',
        'us-package-value-2025',
        'boeing-deal-value-2025',
      ],
      (item) => hasRole(item, 'new-york', 'stated-at'),
      'was announced in New York',
    ),
  ],
}

export const capitalsForStates: Rule = {
  guards:
    'Kyiv, Beijing, Tokyo and the Kremlin stand for their governments; in Moscow only the declaration and its trip',
  find: (record) => [
    ...['kyiv', 'beijing', 'tokyo', 'kremlin'].flatMap((place) => expectOnly(record, place, [])),
    ...expectOnly(record, 'moscow', [
      'moscow-declaration-2025',
      'tokayev-moscow-visit-plan-2025',
      'kazakhstan-russia-declaration',
      'days-moscow-to-tashkent-2025',
    ]),
    ...expectNoted(record, ['kyiv', 'beijing', 'tokyo', 'kremlin', 'moscow', 'washington']),
  ],
}

/** In Latin, Arabic and Cyrillic script, as people might search for them. */
const UNPRINTED_NAMES =
  /\bAktau\b|\bAqtau\b|أكتاو|أقتاو|Актау|Sumgait|Sumqay|سومغ|سومق|سومجا|Сумга|\bTRIPP\b|تريب|Zange[sz]ur|زنغ[يه]?زو|زانغ[يه]?زو|زنجزور|Зангезур|Nakh[ci]+[hj]?[ie]van|Naxç|نخجوان|ناخي?تشي?[فو]|ناخجوان|Нахич|Turkmenbash|تركمانباش|\bAlat\b|Khorgos|خورغوس/iu

export const unprintedNamesNowhere: Rule = {
  guards: 'ports, routes and exclaves no article names appear nowhere, not even as an alias',
  find: (record) => expectNowhere(listStrings(record), UNPRINTED_NAMES, 'names what no article names'),
}

export const hubsAreFive: Rule = {
  guards: 'the atlas opens with five cities: Tashkent, Astana, Baku, Washington and New York',
  find: (record) =>
    expectOfAll(
      record.places,
      ({ id, isHub }) =>
        (isHub ?? false) === ['tashkent', 'astana', 'baku', 'washington', 'new-york'].includes(id),
      'is a hub and none of the five, or the reverse',
    ),
}
