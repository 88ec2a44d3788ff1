import type { YearRange } from '../dates/years'
import { doRangesOverlap, toYearRange } from '../dates/years'
import type { Route } from '../record/routeSchema'

/** The steps of corridors in the chosen years: no events of the record, and yet something that happened. */
export function countMilestones(routes: Iterable<Route>, years: YearRange): number {
  return [...routes]
    .flatMap(({ milestones }) => milestones)
    .filter(({ date }) => {
      const range = toYearRange(date.edtf)
      return range !== undefined && doRangesOverlap(range, years)
    }).length
}
