/** A station stands in its country and not in the sea; a port stands at the water. */
import type { Ground } from './ground'
import type { LocatedRecord } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'

/** The outline is drawn at 1:50 million, and a port may lie up a bay or river that it leaves out. */
const MOST_FROM_SHORE_KM = 25

export function checkStations(record: LocatedRecord, ground: Ground): RecordProblem[] {
  return record.stations.flatMap((located) => {
    const { lonLat, country, kind } = located.item
    const point = lonLat.join(', ')
    if (!ground.isPointInCountry(lonLat, country)) {
      const found = ground.countryAt(lonLat)
      const problem = `${point} is ${found ? `in ${found}` : 'in the sea'}, not in ${country}`
      const mend = 'check the order (longitude first) and the country code'
      return [problemAt(located, ['lonLat'], problem, mend)]
    }
    const isAtWater = kind === 'seaport' || kind === 'landing'
    if (isAtWater && ground.shoreKilometres(lonLat) > MOST_FROM_SHORE_KM) {
      const mend = 'mend the point or the kind'
      return [problemAt(located, ['lonLat'], `a ${kind} at ${point} lies inland`, mend)]
    }
    return []
  })
}
