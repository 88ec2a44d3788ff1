/** The network of what is no more than planned. Apart from the whole one, which the page's first scripts bring. */
import { isOnlyPlanned } from './legState'
import { buildStations, type MapNetwork } from './network'

export type DrawnNetwork = Pick<MapNetwork, 'legs' | 'stations'>

/**
 * All legs, each with the years alone in which it was planned, of all years: so that going through the years moves no
 * data, and no line leaves its lane. Stations for the years in which such a leg touches them.
 */
export function toPlannedNetwork({ legs, stations }: DrawnNetwork): DrawnNetwork {
  const planned = legs.map((leg) => ({
    ...leg,
    spans: leg.spans.filter(({ state }) => isOnlyPlanned(state)),
  }))
  const byId = new Map(stations.map((station) => [station.id, station]))
  return { legs: planned, stations: buildStations(planned, (id) => byId.get(id)) }
}
