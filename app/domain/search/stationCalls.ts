/** Which corridors stop at a station, and on which leg each is to be opened. */
import type { Route } from '../record/routeSchema'

export interface StationCall {
  readonly corridorId: string
  readonly legId: string
}

/** The first leg of each corridor that has the station, in the order of the record. */
export function findStationCalls(stationId: string, routes: Iterable<Route>): readonly StationCall[] {
  return [...routes].flatMap((route) => {
    const leg = route.legs.find(
      ({ from, via, to }) => from === stationId || to === stationId || via.includes(stationId),
    )
    return leg ? [{ corridorId: route.corridor, legId: leg.id }] : []
  })
}
