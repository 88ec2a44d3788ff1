/** Counts, ranks and numbers within names: what is counted, and what is not a quantity at all. */
import type { Rule } from './rule'
import { expectOf, expectOfAll, isSameSet } from './rule'

/** The model 787, COP29, and the 54 in a picture credit. */
const NAMES_NOT_NUMBERS = [787, 29, 54]

export const namesAreNoQuantities: Rule = {
  guards: 'numbers within names (787, COP29, a photographer’s account) measure nothing',
  find: (record) =>
    expectOfAll(
      record.figures,
      ({ value }) => value === null || !NAMES_NOT_NUMBERS.includes(value),
      'makes a quantity of a name',
    ),
}

export const noFifthMeeting: Rule = {
  guards: 'five meetings are a count; the fifth itself is told by no article',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['meetings-held-by-2024'],
      ({ value, kind, unit, places }) =>
        value === 5 && kind === 'count' && unit === 'meetings' && places.length === 0,
      'is a count of five, in no place',
    ),
    ...expectOfAll(
      record.figures,
      ({ kind, value }) => kind !== 'ordinal' || value !== 5,
      'ranks a fifth meeting',
    ),
    ...expectOfAll(
      record.events,
      ({ id, title }) =>
        !/consultative-meeting-5/.test(id) &&
        !/\bfifth\b|5th|(اجتماع|تشاوري)\s(ال\S+\s)?الخامس/iu.test(`${title.en} ${title.ar}`),
      'is a fifth meeting',
    ),
  ],
}

export const sixWithAzerbaijan: Rule = {
  guards: 'the six countries that welcomed the accession include Azerbaijan itself',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['countries-welcoming-accession-2025'],
      ({ value, basis, scope }) =>
        value === 6 &&
        basis === 'counted' &&
        scope.en.includes('Azerbaijan') &&
        scope.ar.includes('أذربيجان'),
      'is six by our count and says that Azerbaijan is among them',
    ),
    ...expectOf(
      record.events,
      ['azerbaijan-joins-format-2025'],
      ({ participants }) =>
        isSameSet(participants, [
          'azerbaijan',
          'kazakhstan',
          'kyrgyzstan',
          'tajikistan',
          'turkmenistan',
          'uzbekistan',
        ]),
      'is by six countries',
    ),
  ],
}

export const pointsReportToo: Rule = {
  guards: 'the first of the seven points reports results: its figures are realised and it is no proposal',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['regional-trade-tashkent-2025', 'regional-trade-tashkent-2025-eur', 'regional-investment-growth-2025'],
      ({ stage }) => stage === 'realised',
      'is a reported result',
    ),
    ...expectOfAll(
      record.documents,
      ({ citations }) =>
        !citations.some(({ source, paragraph }) => source === 'article-001' && paragraph === 8),
      'makes a proposal of a report',
    ),
  ],
}
