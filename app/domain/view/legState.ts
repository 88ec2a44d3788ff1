/** What a leg of a corridor was in a year: the last state that had begun when the year ended. */
import { toYearRange } from '../dates/years'
import type { Leg, LegStateEntry } from '../record/routeSchema'

/** The entry that holds at the end of `year`, or the latest there is for all years; none before anyone spoke of the leg. */
export function findLegEntry(
  { history }: Pick<Leg, 'history'>,
  year: number | null,
): LegStateEntry | undefined {
  return history.findLast(({ since }) => {
    if (year === null || since === undefined) return true
    const begun = toYearRange(since.edtf)
    return begun !== undefined && begun.fromYear <= year
  })
}
