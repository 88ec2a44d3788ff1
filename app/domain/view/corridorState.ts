/** The state a corridor is said and drawn in: of its legs as of a year where they are known, else as its sources put it. */
import type { Corridor, CorridorStage } from '../record/corridorSchema'
import type { ItemIndex } from '../record/recordIndex'
import { findLegEntry, isThereBefore } from './legState'
import { summariseRoute, type WayState } from './routeSummary'

/** `untold`: it has a course of which no source had spoken by then. */
export type CorridorState = CorridorStage | NonNullable<WayState> | 'untold'

function toRouteId(corridorId: string): string {
  return `${corridorId}-route`
}

/** Whether its legs are known, so that its state is theirs. */
export function hasCourse({ id }: Pick<Corridor, 'id'>, { routes }: Pick<ItemIndex, 'routes'>): boolean {
  return routes.has(toRouteId(id))
}

export function findCorridorState(
  { id, stage }: Pick<Corridor, 'id' | 'stage'>,
  { routes }: Pick<ItemIndex, 'routes'>,
  year: number | null,
): CorridorState {
  const route = routes.get(toRouteId(id))
  return route ? (summariseRoute(route, year).state ?? 'untold') : stage
}

/**
 * Whether anyone had spoken of its course by the end of the year: of the way through, or of any leg as one to come. A
 * railway that already ran is drawn before it is a part of the corridor.
 */
export function isCourseSpokenOf(
  { id }: Pick<Corridor, 'id'>,
  { routes }: Pick<ItemIndex, 'routes'>,
  year: number,
): boolean {
  const route = routes.get(toRouteId(id))
  if (!route) return false
  const states = route.legs.map((leg) => findLegEntry(leg, year)?.state)
  return (
    summariseRoute(route, year).state !== undefined ||
    states.some((state) => state !== undefined && !isThereBefore(state))
  )
}

/** True where trains run, ships sail or light passes all the way, as far as anyone tells. */
export function isOpenThroughout(state: CorridorState): boolean {
  return state === 'operating' || state === 'operating-as-known'
}
