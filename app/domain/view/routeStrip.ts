/** A course as a strip to read from one end to the other: branch by branch, station, leg, station. */
import { listStations } from '../record/legStations'
import type { Leg, Route } from '../record/routeSchema'

type Branch = Route['branches'][number]

/** A station that also lies on another branch, and on which. */
export interface Junction {
  readonly station: string
  readonly branch: Branch
  /** Where on that branch it lies. */
  readonly part: 'start' | 'middle' | 'end'
}

export interface StripLeg {
  readonly leg: Leg
  /** False where the leg before ended at another station, so that this one's first has to be named. */
  readonly isContinued: boolean
}

export interface StripBranch {
  readonly branch: Branch
  readonly legs: readonly StripLeg[]
  /** Never of the first branch: the others leave and join it. */
  readonly leaves: Junction | undefined
  readonly joins: Junction | undefined
}

function findPart(station: string, { id }: Branch, { legs }: Route): Junction['part'] {
  const ofBranch = legs.filter(({ branch }) => branch === id)
  if (ofBranch[0]?.from === station) return 'start'
  return ofBranch.at(-1)?.to === station ? 'end' : 'middle'
}

function findJunction(station: string | undefined, branch: Branch, route: Route): Junction | undefined {
  if (station === undefined) return undefined
  const other = route.branches.find(
    ({ id }) =>
      id !== branch.id && route.legs.some((leg) => leg.branch === id && listStations(leg).includes(station)),
  )
  return other && { station, branch: other, part: findPart(station, other, route) }
}

export function buildRouteStrip(route: Route): readonly StripBranch[] {
  return route.branches.flatMap((branch, position) => {
    const legs = route.legs.filter((leg) => leg.branch === branch.id)
    const [first] = legs
    if (!first) return []
    const isMain = position === 0
    return [
      {
        branch,
        legs: legs.map((leg, index) => ({ leg, isContinued: legs[index - 1]?.to === leg.from })),
        leaves: isMain ? undefined : findJunction(first.from, branch, route),
        joins: isMain ? undefined : findJunction(legs.at(-1)?.to, branch, route),
      },
    ]
  })
}

export interface StationBetween {
  readonly station: string
  /** Along the drawn line, from the leg's first station; undefined where the line was not measured. */
  readonly kilometres: number | undefined
}

/** The named stations a leg passes, without its ends. */
export function listStationsBetween(leg: Leg): readonly StationBetween[] {
  return listStations(leg)
    .slice(1, -1)
    .map((station, position) => ({ station, kilometres: leg.stationKilometres?.[position + 1] }))
}

/** The length of the line as drawn; undefined where it was not measured. */
export function toDrawnKilometres({ stationKilometres }: Leg): number | undefined {
  return stationKilometres?.at(-1)
}
