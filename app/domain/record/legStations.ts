import type { Leg } from './routeSchema'

/** By id, from its first to its last; bends have no name and are left out. */
export function listStations({ from, via, to }: Pick<Leg, 'from' | 'via' | 'to'>): readonly string[] {
  return [from, ...via.filter((stop) => typeof stop === 'string'), to]
}
