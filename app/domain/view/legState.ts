/** What a leg of a corridor was in a year: the last state that had begun when the year ended. */
import { toYearRange } from '../dates/years'
import type { Leg, LegState, LegStateEntry } from '../record/routeSchema'

type LegHistory = Pick<Leg, 'history' | 'attestedFrom'>

/**
 * What runs has been built some time before anyone tells of it: it is there in the years before too, but not known to
 * run. What is merely proposed or being built is not there before someone says so.
 */
export function isThereBefore(state: LegState): boolean {
  return state === 'operating' || state === 'partly-operating' || state === 'suspended'
}

/**
 * What is no more than a plan or an idea: nobody has begun to build any of it. Where work goes on, where some of it
 * runs, and where it ran and was stopped, there is something on the ground. The record's state alone says so: a sentence
 * in the future tense, or a target year that has passed, changes nothing.
 */
export function isOnlyPlanned(state: LegState): boolean {
  switch (state) {
    case 'planned':
    case 'proposed':
      return true
    case 'under-construction':
    case 'partly-operating':
    case 'operating':
    case 'suspended':
      return false
    default:
      return state satisfies never
  }
}

/** The entry that holds at the end of `year`, or the latest there is for all years; none before anyone spoke of the leg. */
export function findLegEntry(
  { history, attestedFrom }: LegHistory,
  year: number | null,
): LegStateEntry | undefined {
  return history.findLast(({ since, state }) => {
    if (year === null) return true
    if (since === undefined) return attestedFrom === undefined || year >= attestedFrom || isThereBefore(state)
    const begun = toYearRange(since.edtf)
    return begun !== undefined && begun.fromYear <= year
  })
}

/** True where the leg is told as of a later year only, by pages that do not say since when. */
export function isUnattested({ attestedFrom }: Pick<Leg, 'attestedFrom'>, year: number | null): boolean {
  return year !== null && attestedFrom !== undefined && year < attestedFrom
}
