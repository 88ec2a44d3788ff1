/** The state of a whole course as of a year, from the states of its legs and from nothing else. */
import { toSortKey, toYearRange } from '../dates/years'
import { listStations } from '../record/legStations'
import type { Leg, LegMode, LegState, Route, RouteFact } from '../record/routeSchema'
import { findLegEntry, isUnattested } from './legState'

/**
 * What the record can say of a leg in a year. `unknown`: it is told of as of a later year only. Undefined: no source
 * of the record spoke of it yet.
 */
export type ToldState = LegState | 'unknown' | undefined

/** `operating-as-known`: no leg is known to keep the way closed, yet of some nothing is known for the year. */
export type WayState = ToldState | 'operating-as-known'

/** From what keeps a way closed the most to what keeps it open; before a leg is spoken of there is no way. */
const FROM_CLOSED_TO_OPEN: readonly ToldState[] = [
  undefined,
  'unknown',
  'proposed',
  'planned',
  'suspended',
  'under-construction',
  'partly-operating',
  'operating',
]

export interface LegCount {
  readonly state: ToldState
  readonly count: number
}

export interface RouteSummary {
  /** Of the way through. */
  readonly state: WayState
  readonly legCount: number
  /** How many legs are in each other state, the most open first. */
  readonly others: readonly LegCount[]
}

function toRank(state: ToldState): number {
  return FROM_CLOSED_TO_OPEN.indexOf(state)
}

function findToldState(leg: Leg, year: number | null): ToldState {
  const state = findLegEntry(leg, year)?.state
  return state !== undefined && isUnattested(leg, year) ? 'unknown' : state
}

/** The legs counted as one in a summary of the same year, in the order they are told. */
export function listLegsInState(
  { legs }: Pick<Route, 'legs'>,
  year: number | null,
  state: ToldState,
): readonly Leg[] {
  return legs.filter((leg) => findToldState(leg, year) === state)
}

/**
 * The branches of the way through, in travelling order: the first, and before and after it each that alone leads on.
 * Where several lead on from one station, or a branch runs beside and back, there is a choice of ways and none of them
 * closes the others.
 */
export function findWayThrough({ branches, legs }: Pick<Route, 'branches' | 'legs'>): ReadonlySet<string> {
  const ends = branches.flatMap(({ id }) => {
    const ofBranch = legs.filter(({ branch }) => branch === id)
    const [from, to] = [ofBranch[0]?.from, ofBranch.at(-1)?.to]
    return from === undefined || to === undefined ? [] : [{ id, from, to }]
  })
  const [first] = ends
  if (!first) return new Set()
  let way = new Set([first.id])
  let { from, to } = first
  for (;;) {
    const free = ends.filter(({ id }) => !way.has(id))
    const passed = new Set(legs.filter(({ branch }) => way.has(branch)).flatMap(listStations))
    const after = free.filter((branch) => branch.from === to && !passed.has(branch.to))
    const before = free.filter((branch) => branch.to === from && !passed.has(branch.from))
    const [next] = after.length === 1 ? after : before.length === 1 ? before : []
    if (!next) return way
    const isAfter = next.from === to
    way = new Set(isAfter ? [...way, next.id] : [next.id, ...way])
    if (isAfter) to = next.to
    else from = next.from
  }
}

/**
 * In service only where every leg is. Otherwise the state that most of the legs are in that are not, and of two states
 * as frequent the less open one: nothing is told as further on than it is. Of legs of which nothing is known for the
 * year none is said to close the way, and none to keep it open. Legs nobody spoke of yet keep it closed, and have no
 * say in what it is where another does.
 */
function findStateOfWay(states: readonly ToldState[]): WayState {
  const closed = states.filter((state) => state !== 'operating' && state !== 'unknown')
  if (closed.length === 0) {
    if (!states.includes('unknown')) return 'operating'
    return states.includes('operating') ? 'operating-as-known' : 'unknown'
  }
  const told = closed.filter((state) => state !== undefined)
  const count = (state: ToldState) => told.filter((other) => other === state).length
  return told.toSorted((a, b) => count(b) - count(a) || toRank(a) - toRank(b))[0]
}

/** A branch beside the way through that is still being built does not close it. */
export function summariseRoute(
  { branches, legs }: Pick<Route, 'branches' | 'legs'>,
  year: number | null,
): RouteSummary {
  const way = findWayThrough({ branches, legs })
  const states = legs.map((leg) => ({ branch: leg.branch, state: findToldState(leg, year) }))
  const state = findStateOfWay(states.filter(({ branch }) => way.has(branch)).map((leg) => leg.state))
  const ofMost = state === 'operating-as-known' ? 'operating' : state
  const others = FROM_CLOSED_TO_OPEN.toReversed()
    .filter((other) => other !== ofMost)
    .map((other) => ({ state: other, count: states.filter((leg) => leg.state === other).length }))
    .filter(({ count }) => count > 0)
  return { state, legCount: legs.length, others }
}

/** Each once, in the order they are met. */
export function listModes(legs: readonly Pick<Leg, 'mode'>[]): readonly LegMode[] {
  return [...new Set(legs.map(({ mode }) => mode))]
}

/**
 * Of the whole corridor, in each unit the latest of what it can carry and of what it is to carry, all where two differ.
 * What it came to carry after the year is not told of that year; a target names its own.
 */
export function listLatestCapacities(facts: readonly RouteFact[], year: number | null): readonly RouteFact[] {
  const isTold = ({ stage, refersTo }: RouteFact) => {
    if (year === null || stage === 'target' || refersTo === undefined) return true
    return (toYearRange(refersTo.edtf)?.fromYear ?? year) <= year
  }
  const capacities = facts.filter((fact) => fact.kind === 'capacity' && fact.isWhole && isTold(fact))
  const toTime = ({ refersTo }: RouteFact) =>
    refersTo === undefined ? Number.NEGATIVE_INFINITY : toSortKey(refersTo.edtf)
  return capacities.filter((fact) =>
    capacities.every(
      (other) => other.unit !== fact.unit || other.stage !== fact.stage || toTime(other) <= toTime(fact),
    ),
  )
}
