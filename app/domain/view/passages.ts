/** Which corridors pass through a place, at which station, and where one gets to next on each. */
import { listStations } from '../record/legStations'
import type { ItemIndex } from '../record/recordIndex'
import type { Leg, LegMode, LegState, Route } from '../record/routeSchema'
import { findLegEntry } from './legState'
import { toPlaceIdsWithin } from './placeView'

export interface Passage {
  readonly corridorId: string
  readonly legId: string
  readonly mode: LegMode
  readonly state: LegState
  /** The station here. */
  readonly hereId: string
  /** The end of the leg one gets to. */
  readonly nextId: string
}

export interface CorridorPassages {
  readonly corridorId: string
  readonly passages: readonly Passage[]
}

/** The ends of the leg that can be reached from the stations here; none where the leg does not pass. */
function toNextStations(
  leg: Leg,
  isHere: (stationId: string) => boolean,
): readonly [here: string, next: string][] {
  const stops = listStations(leg)
  const first = stops.find(isHere)
  const last = stops.findLast(isHere)
  if (first === undefined || last === undefined) return []
  const ways: [string, string][] = []
  if (first !== leg.from) ways.push([first, leg.from])
  if (last !== leg.to) ways.push([last, leg.to])
  return ways
}

function listPassagesOf(
  route: Route,
  isHere: (stationId: string) => boolean,
  year: number | null,
): Passage[] {
  const passages = route.legs.flatMap((leg) => {
    const state = findLegEntry(leg, year)?.state
    if (state === undefined) return []
    return toNextStations(leg, isHere).map(([hereId, nextId]) => ({
      corridorId: route.corridor,
      legId: leg.id,
      mode: leg.mode,
      state,
      hereId,
      nextId,
    }))
  })
  // A town both ends of whose port line count as here leads nowhere by it.
  return passages.filter(({ nextId }) => !isHere(nextId))
}

/** In the order of the record; corridors of whose legs here nobody had spoken by the end of `year` are left out. */
export function listPassages(
  placeId: string,
  index: ItemIndex,
  year: number | null,
): readonly CorridorPassages[] {
  const placeIds = toPlaceIdsWithin(placeId, index)
  const isHere = (stationId: string) => {
    const station = index.stations.get(stationId)
    return [station?.place, station?.portOf].some((id) => id !== undefined && placeIds.has(id))
  }
  return [...index.routes.values()].flatMap((route) => {
    const passages = listPassagesOf(route, isHere, year)
    return passages.length > 0 ? [{ corridorId: route.corridor, passages }] : []
  })
}
