/** What is told without a place keeps none; what is told of a country is put in none of its cities. */

import { toPlaceIds } from './placed'
import type { Rule } from './rule'
import { expectOf, isSameSet } from './rule'

export const toldWithoutPlace: Rule = {
  guards: 'what the articles tell without a place stands in none, and says so',
  find: (record) => [
    ...expectOf(
      record.events,
      [
        'aliyev-unified-framework-idea',
        'tokayev-us-companies-2025',
        'jamestown-account-2025',
        'dubnov-comment-2025',
        'auken-interview-2024',
        'tokayev-cop29-congratulations-2024',
        'nurtleu-statement-2024',
        'friendship-treaty-pending-signatures',
        'consultative-format-launch-2018',
        'five-meetings-count-2024',
        'tazhibayev-comment-2024',
      ],
      ({ places, unplaced }) => places.length === 0 && unplaced !== undefined,
      'has no place, and says why',
    ),
    ...expectOf(
      record.figures,
      ['us-companies-met-count-2025', 'meetings-held-by-2024', 'treaty-signatures-awaited-2024'],
      ({ places, unplaced }) => places.length === 0 && unplaced !== undefined,
      'has no place, and says why',
    ),
    ...expectOf(
      record.documents,
      ['unified-framework-idea', 'harmonisation-body-hypothesis'],
      ({ places, unplaced }) => places.length === 0 && unplaced !== undefined,
      'has no place, and says why',
    ),
  ],
}

/** Place of the statement, the signing or the city unknown: the country or region is all there is. */
const BY_COUNTRY = [
  { id: 'trump-jobs-claim-2025', place: 'united-states' },
  { id: 'uzbekistan-wto-intention-2025', place: 'uzbekistan' },
  { id: 'armenia-azerbaijan-peace-mention', place: 'south-caucasus' },
  { id: 'tokayev-renaissance-article-2024', place: 'kazakhstan' },
  { id: 'consultative-meeting-4-2022', place: 'kyrgyzstan' },
  { id: 'friendship-treaty-signing-2022', place: 'kyrgyzstan' },
  { id: 'putin-kazakhstan-visit-plan', place: 'kazakhstan' },
  { id: 'cop29-expected-2024', place: 'azerbaijan' },
  { id: 'peace-talks-venue-idea-2025', place: 'kazakhstan' },
]

export const toldByCountry: Rule = {
  guards: 'what is told of a country alone is put in no city of it',
  find: (record) =>
    BY_COUNTRY.flatMap(({ id, place }) =>
      expectOf(
        record.events,
        [id],
        (event) => isSameSet(toPlaceIds(event), [place]),
        `stands at ${place} and nowhere closer`,
      ),
    ),
}

export const guessedPlacesMarked: Rule = {
  guards: 'a place worked out from the context is marked as derived',
  find: (record) =>
    [
      { id: 'tokayev-mirziyoyev-talks-2025', place: 'tashkent' },
      { id: 'kazakh-uzbek-supreme-council-2025', place: 'tashkent' },
      { id: 'islamic-centre-tour-2025', place: 'tashkent' },
      { id: 'tokayev-zelensky-meeting-2025', place: 'new-york' },
      { id: 'kishida-tokayev-talks-2024', place: 'astana' },
      { id: 'tokayev-renaissance-article-2024', place: 'kazakhstan' },
    ].flatMap(({ id, place }) =>
      expectOf(
        record.events,
        [id],
        ({ places }) => places.some((link) => link.place === place && link.basis === 'derived'),
        `is at ${place} by derivation`,
      ),
    ),
}
