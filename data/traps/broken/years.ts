import { isFoundingArticle } from '../../../app/domain/record/sourceSchema'
import * as rules from '../years'
import type { Fixture } from './draft'
import { pick, redate, redateReport, setPeriod, stateDate } from './draft'

export const BROKEN_YEARS: readonly Fixture[] = [
  [
    rules.year2025Derived,
    'the arrival is told as of a stated year',
    ({ events }) => stateDate(pick(events, 'tokayev-uzbekistan-arrival-2025')),
  ],
  [
    rules.year2025Derived,
    'the report of a figure is',
    ({ figures }) => {
      redateReport(pick(figures, 'us-package-value-2025'), { basis: 'stated' })
    },
  ],
  [
    rules.undatedArticleByYear,
    'the New York announcement gets a day',
    ({ events }) => redate(pick(events, 'us-package-announcement-2025'), '2025-11-20'),
  ],
  [
    rules.undatedArticleByYear,
    'the Assembly gets September',
    ({ figures }) => {
      redateReport(pick(figures, 'tashkent-meeting-ordinal-2025'), { edtf: '2025-09' })
    },
  ],
  [
    rules.undatedArticleByYear,
    'a text names October',
    ({ places }) => {
      pick(places, 'copenhagen').context.en = 'City of the meeting of 2 October 2025'
    },
  ],
  [
    rules.undatedArticleByYear,
    'an Arabic text names September',
    ({ sources }) => {
      const source = pick(sources, 'article-002')
      if (isFoundingArticle(source)) source.about.ar = 'مقال من سبتمبر 2025.'
    },
  ],
  [
    rules.lastYearIs2023,
    'trade of last year is put into 2024',
    ({ figures }) => {
      setPeriod(pick(figures, 'kazakhstan-azerbaijan-trade-2023'), '2024', 'derived')
    },
  ],
  [
    rules.lastYearIs2023,
    'the growth is told as stated for 2023',
    ({ figures }) => {
      setPeriod(pick(figures, 'kazakhstan-trade-growth-2023'), '2023', 'stated')
    },
  ],
  [
    rules.fiveYearsDerived,
    'the start is told as stated',
    ({ figures }) => {
      setPeriod(pick(figures, 'regional-trade-start-2018'), '2018', 'stated')
    },
  ],
  [
    rules.fiveYearsDerived,
    'the end moves to 2024',
    ({ figures }) => {
      setPeriod(pick(figures, 'regional-trade-end-2023'), '2024', 'derived')
    },
  ],
  [
    rules.fiveYearsDerived,
    'the span is told as stated',
    ({ figures }) => {
      setPeriod(pick(figures, 'trade-growth-window-2024'), '2018/2023', 'stated')
    },
  ],
  [
    rules.aimedYearsAreNoEvents,
    'accession happens in 2026',
    ({ events }) => redate(pick(events, 'uzbekistan-wto-intention-2025'), '2026'),
  ],
  [
    rules.aimedYearsAreNoEvents,
    'an event is put into the year of data',
    ({ events }) => redate(pick(events, 'five-meetings-count-2024'), '2023'),
  ],
  [
    rules.aimedYearsAreNoEvents,
    'the horizon is told as realised',
    ({ figures }) => {
      pick(figures, 'central-asia-2040-horizon').stage = 'realised'
    },
  ],
  [
    rules.aimedYearsAreNoEvents,
    'a year is counted in dollars',
    ({ figures }) => {
      pick(figures, 'food-security-plan-horizon-2030').unit = 'USD'
    },
  ],
]
