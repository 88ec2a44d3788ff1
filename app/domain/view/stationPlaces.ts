/** A corridor belongs to the places it stops in, whether or not a source of its own names them. */
import type { Corridor } from '../record/corridorSchema'
import { listStations } from '../record/legStations'
import type { PlaceLink } from '../record/placeSchema'
import type { Route } from '../record/routeSchema'
import type { AtlasRecord } from '../record/schema'
import type { Station } from '../record/stationSchema'

function listStationPlaces(route: Route, stations: ReadonlyMap<string, Station>): readonly string[] {
  return route.legs
    .flatMap(listStations)
    .map((stop) => stations.get(stop))
    .flatMap((station) => [station?.place, station?.portOf])
    .filter((place) => place !== undefined)
}

/** The corridors with a link, worked out from their course, to each place that has a station of it and is not named yet. */
export function addStationPlaces(
  corridors: readonly Corridor[],
  { routes, stations }: Pick<AtlasRecord, 'routes' | 'stations'>,
): readonly Corridor[] {
  const stationById = new Map(stations.map((station) => [station.id, station]))
  const routeByCorridor = new Map(routes.map((route) => [route.corridor, route]))
  return corridors.map((corridor) => {
    const route = routeByCorridor.get(corridor.id)
    if (!route) return corridor
    const named = new Set(corridor.places.map(({ place }) => place))
    const passed = new Set(listStationPlaces(route, stationById).filter((place) => !named.has(place)))
    const links = [...passed].map((place): PlaceLink => ({ place, role: 'site', basis: 'derived' }))
    return { ...corridor, places: [...corridor.places, ...links] }
  })
}
