import * as rules from '../unplaced'
import type { Fixture } from './draft'
import { addAt, pick, putAt } from './draft'

export const BROKEN_UNPLACED: readonly Fixture[] = [
  [
    rules.toldWithoutPlace,
    'Tokayev meets the companies in New York',
    ({ events }) => putAt(pick(events, 'tokayev-us-companies-2025'), 'new-york', 'venue'),
  ],
  [
    rules.toldWithoutPlace,
    'their count stands there too',
    ({ figures }) => putAt(pick(figures, 'us-companies-met-count-2025'), 'new-york', 'venue'),
  ],
  [
    rules.toldWithoutPlace,
    'the supposed body sits in Baku',
    ({ documents }) => putAt(pick(documents, 'harmonisation-body-hypothesis'), 'baku', 'outlet'),
  ],
  [
    rules.toldByCountry,
    'Putin is expected in Astana',
    ({ events }) => addAt(pick(events, 'putin-kazakhstan-visit-plan'), 'astana', 'venue'),
  ],
  [
    rules.toldByCountry,
    'the peace agreement is made in Washington',
    ({ events }) => putAt(pick(events, 'armenia-azerbaijan-peace-mention'), 'washington', 'venue'),
  ],
  [
    rules.guessedPlacesMarked,
    'New York is told as stated',
    ({ events }) => putAt(pick(events, 'tokayev-zelensky-meeting-2025'), 'new-york', 'venue'),
  ],
]
