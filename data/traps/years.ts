/** Years the articles give by halves: what is worked out is marked, what is aimed at is no event. */
import { parseEdtf } from '../../app/domain/dates/edtf'
import { toYearRange } from '../../app/domain/dates/years'
import type { DatedClaim } from '../../app/domain/record/datedClaim'
import type { AtlasRecord } from '../../app/domain/record/schema'
import type { Rule, Violation } from './rule'
import { expectOf, expectOfAll, expectThat } from './rule'
import { expectNowhere, listTexts } from './texts'

interface ItemDate {
  readonly id: string
  readonly claim: DatedClaim
  readonly sources: readonly string[]
}

/** When things happened, were reported or refer to; never the years aimed at. */
function listDates(record: AtlasRecord): ItemDate[] {
  const dated = [...record.events, ...record.corridors, ...record.documents].map(
    ({ id, citations, date }) => ({
      id,
      citations,
      claims: [date],
    }),
  )
  const measured = record.figures.map(({ id, citations, period, reported }) => ({
    id,
    citations,
    claims: [period, reported],
  }))
  return [...dated, ...measured].flatMap(({ id, citations, claims }) =>
    claims.flatMap((claim) => (claim ? [{ id, claim, sources: citations.map(({ source }) => source) }] : [])),
  )
}

function hasYear({ edtf }: DatedClaim, year: number): boolean {
  const range = toYearRange(edtf)
  return range !== undefined && range.fromYear <= year && year <= range.toYear
}

function expectDates(
  record: AtlasRecord,
  isRight: (date: ItemDate) => boolean,
  problem: string,
): Violation[] {
  return listDates(record).flatMap((date) =>
    expectThat(isRight(date), date.id, `${problem}: ${date.claim.edtf} (${date.claim.basis})`),
  )
}

export const year2025Derived: Rule = {
  guards: 'the year 2025 is printed in no article, so no date in it is a stated one',
  find: (record) =>
    expectDates(
      record,
      ({ claim }) => !hasYear(claim, 2025) || (claim.basis === 'derived' && claim.reasoning !== undefined),
      'states a year its article does not give',
    ),
}

/** Trips of which the article about US deals does give a month. */
const NOVEMBER_TRIPS = ['tokayev-moscow-visit-plan-2025', 'putin-kazakhstan-visit-plan']

export const undatedArticleByYear: Rule = {
  guards: 'what only the undated article about US deals tells is known by its year alone',
  find: (record) => [
    ...expectDates(
      record,
      ({ id, claim, sources }) => {
        const value = parseEdtf(claim.edtf)
        const isByYear = value?.kind === 'date' && value.date.precision === 'year'
        return isByYear || NOVEMBER_TRIPS.includes(id) || sources.some((source) => source !== 'article-002')
      },
      'is more precise than its article',
    ),
    ...expectDates(
      record,
      ({ claim }) => !/2025-(09|10)/.test(claim.edtf),
      'is in a month no article speaks of',
    ),
    ...expectNowhere(
      listTexts(record),
      /\b(September|October)\b|سبتمبر|أكتوبر|أيلول|تشرين الأول/u,
      'names a month no article speaks of',
    ),
  ],
}

export const lastYearIs2023: Rule = {
  guards: '“last year” in August 2024 is 2023 for what is measured and 2024 for the report',
  find: (record) =>
    expectOf(
      record.figures,
      [
        'kazakhstan-azerbaijan-trade-2023',
        'kazakhstan-trade-growth-2023',
        'kazakhstan-central-asia-trade-2023',
      ],
      ({ period, reported }) =>
        period?.edtf === '2023' && period.basis === 'derived' && reported?.edtf === '2024-08-09',
      'refers to 2023 by derivation and was reported on 9 August 2024',
    ),
}

export const fiveYearsDerived: Rule = {
  guards: '“the past five years” run from 2018 to 2023 by derivation, never as stated',
  find: (record) => [
    ...expectOf(
      record.figures,
      ['regional-trade-start-2018'],
      ({ period }) => period?.edtf === '2018' && period.basis === 'derived',
      'refers to 2018 by derivation',
    ),
    ...expectOf(
      record.figures,
      ['regional-trade-end-2023'],
      ({ period }) => period?.edtf === '2023' && period.basis === 'derived',
      'refers to 2023 by derivation',
    ),
    ...expectOf(
      record.figures,
      ['trade-growth-window-2024'],
      ({ value, unit, period }) => value === 5 && unit === 'years' && period?.basis !== 'stated',
      'is a span of five years whose ends the article does not name',
    ),
  ],
}

const EVENT_YEARS = [2018, 2022, 2024, 2025]
/** Years of data may also be those a figure looks back to. */
const DATA_YEARS = [...EVENT_YEARS, 2023]

export const aimedYearsAreNoEvents: Rule = {
  guards: 'years aimed at (2026 to 2040) are targets: nothing happens, is measured or is reported in them',
  find: (record) => [
    ...expectDates(
      record,
      ({ id, claim }) => {
        const range = toYearRange(claim.edtf)
        const years = record.figures.some((figure) => figure.id === id) ? DATA_YEARS : EVENT_YEARS
        return range !== undefined && years.includes(range.fromYear) && years.includes(range.toYear)
      },
      'is in a year in which no article tells anything',
    ),
    ...expectOfAll(
      record.figures,
      ({ kind, stage, target, noPeriod }) =>
        kind !== 'horizon' || (stage === 'target' && target !== undefined && noPeriod !== undefined),
      'is a horizon and no target',
    ),
    ...expectOfAll(
      record.figures,
      ({ value, unit }) => (unit === 'calendar-year') === (value !== null && value >= 2026 && value <= 2040),
      'takes a year for a quantity, or a quantity for a year',
    ),
  ],
}
