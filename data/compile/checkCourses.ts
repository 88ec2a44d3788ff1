/**
 * The drawn line of a leg against the ground and against what sources give as its length. A leg may break one
 * of these rules for a reason that it writes down; a reason that nothing needs is a fault too.
 */
import { listStations } from '../../app/domain/record/legStations'
import type { LonLat } from '../../app/domain/record/placeSchema'
import type { Leg } from '../../app/domain/record/routeSchema'
import { LEG_RULES } from '../../app/domain/record/routeSchema'
import { findZigzag, MOST_TURN_DEGREES, TURN_WINDOW_KM } from './findZigzag'
import type { Ground } from './ground'
import type { LocatedItem, LocatedRecord } from './parse'
import type { RecordProblem } from './problem'
import { problemAt } from './problemAt'
import { greatCircleKilometres, lineKilometres, roundLonLat } from './smoothCurve'
import type { FieldPath } from './yamlFile'

type LegRule = (typeof LEG_RULES)[number]

interface Breach {
  readonly field: FieldPath
  readonly problem: string
  readonly mend: string
}

/** Shores are drawn at 1:50 million, and a course is known no better than that. */
const MOST_BEYOND_SHORE_KM = 5
/** A line ends in the town, up to this far from the quay or beach; it is not judged there. */
const LANDING_KM = 10
const MOST_OFF_LENGTH = 0.3
const STEP_KM = 2

/** Points along the line, close enough that no spit or bay lies between two of them. */
function sample(line: readonly LonLat[]): LonLat[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1]
    if (!from) return [to]
    const count = Math.ceil(greatCircleKilometres(from, to) / STEP_KM)
    return Array.from({ length: count }, (_, step): LonLat => {
      const share = (step + 1) / count
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
    })
  })
}

/** Ships sail and trains do not; a cable or pipe is judged by where most of it lies. */
function isSeaLeg(mode: Leg['mode'], points: readonly LonLat[], ground: Ground): boolean {
  if (mode === 'ferry') return true
  if (mode === 'rail' || mode === 'road') return false
  return points.filter((point) => ground.isLand(point)).length * 2 < points.length
}

function findCoastBreach(points: readonly LonLat[], isSea: boolean, ground: Ground): Breach | undefined {
  const ends = [points[0], points.at(-1)].filter((end) => end !== undefined)
  const [worst] = points
    .filter((point) => ground.isLand(point) === isSea)
    .filter((point) => ends.every((end) => greatCircleKilometres(end, point) > LANDING_KM))
    .map((point) => ({ point, kilometres: ground.shoreKilometres(point) }))
    .toSorted((a, b) => b.kilometres - a.kilometres)
  if (!worst || worst.kilometres <= MOST_BEYOND_SHORE_KM) return undefined
  const where = roundLonLat(worst.point).join(', ')
  const far = Number.isFinite(worst.kilometres) ? `${worst.kilometres.toFixed(0)} km` : 'far'
  return {
    field: ['via'],
    problem: `the line runs over ${isSea ? 'land' : 'water'} at ${where}, ${far} from the shore`,
    mend: `add a bend to via so that it stays on ${isSea ? 'water' : 'land'}, or accept coast with a reason`,
  }
}

function findBorderBreach(
  points: readonly LonLat[],
  countries: readonly string[],
  ground: Ground,
): Breach | undefined {
  for (const point of points) {
    const country = ground.countryAt(point)
    if (!country || countries.includes(country)) continue
    if (countries.some((own) => ground.isPointInCountry(point, own))) continue
    return {
      field: ['via'],
      problem: `the line runs through ${country} at ${roundLonLat(point).join(', ')}, where it has no station`,
      mend: `add the station in ${country} or a bend around it to via, or accept border with a reason`,
    }
  }
  return undefined
}

function findLengthBreach({ lengths }: Leg, drawn: number): Breach | undefined {
  const position = (lengths ?? []).findIndex(
    ({ kilometres }) => Math.abs(kilometres - drawn) > MOST_OFF_LENGTH * drawn,
  )
  const length = lengths?.[position]
  if (!length) return undefined
  return {
    field: ['lengths', position, 'kilometres'],
    problem: `${length.kilometres} km is more than 30 % off the drawn line of ${drawn.toFixed(0)} km`,
    mend: 'check the number, add stations or bends to via, or accept length with a reason',
  }
}

/** The leg before counts as far as it is of the same kind: trains do not turn on the ship's course. */
function findTurnBreach({ line = [], mode, from }: Leg, before: Leg | undefined): Breach | undefined {
  const runsOn = before?.to === from && before.mode === mode
  const lead = runsOn ? (before.line ?? []).slice(0, -1) : []
  const zigzag = findZigzag([...lead, ...line], Math.max(1, lead.length))
  if (!zigzag) return undefined
  return {
    field: ['via'],
    problem: `the line turns by ${zigzag.degrees.toFixed(0)}° within ${TURN_WINDOW_KM} km at ${zigzag.at.join(', ')}, more than ${MOST_TURN_DEGREES}°`,
    mend: 'add or move bends in via so that it turns in a round curve, or accept turn with a reason',
  }
}

function checkLeg(
  located: LocatedItem<'routes'>,
  leg: Leg,
  position: number,
  countryOf: ReadonlyMap<string, string>,
  ground: Ground,
): RecordProblem[] {
  const before = located.item.legs.slice(0, position).findLast(({ branch }) => branch === leg.branch)
  const { line, accepts = [] } = leg
  // Without a line one of its stations is unknown, which is told elsewhere.
  if (!line) return []
  const points = sample(line)
  const isSea = isSeaLeg(leg.mode, points, ground)
  const countries = listStations(leg).flatMap((stop) => countryOf.get(stop) ?? [])
  const breaches: Readonly<Record<LegRule, Breach | undefined>> = {
    coast: findCoastBreach(points, isSea, ground),
    border: isSea ? undefined : findBorderBreach(points, countries, ground),
    length: findLengthBreach(leg, lineKilometres(line)),
    turn: findTurnBreach(leg, before),
  }
  const accepted = accepts.map(({ rule }) => rule)
  return [
    ...LEG_RULES.flatMap((rule) => {
      const breach = breaches[rule]
      if (!breach || accepted.includes(rule)) return []
      return [problemAt(located, ['legs', position, ...breach.field], breach.problem, breach.mend)]
    }),
    ...accepted.flatMap((rule, index) => {
      const isNeeded = breaches[rule] && accepted.indexOf(rule) === index
      if (isNeeded) return []
      const field = ['legs', position, 'accepts', index]
      return [problemAt(located, field, `the leg keeps the rule "${rule}"`, 'delete the acceptance')]
    }),
  ]
}

/** Expects the record with its lines drawn. */
export function checkCourses(record: LocatedRecord, ground: Ground): RecordProblem[] {
  const countryOf = new Map(record.stations.map(({ item }) => [item.id, item.country]))
  return record.routes.flatMap((located) =>
    located.item.legs.flatMap((leg, position) => checkLeg(located, leg, position, countryOf, ground)),
  )
}
