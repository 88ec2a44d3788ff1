/** The state of a whole course as of a year, from the states of its legs and from nothing else. */
import { toSortKey, toYearRange } from '../dates/years'
import type { Leg, LegMode, LegState, Route, RouteFact } from '../record/routeSchema'
import { findLegEntry } from './legState'

/** From what keeps a way closed the most to what keeps it open; a leg nobody has spoken of yet closes it for good. */
const FROM_CLOSED_TO_OPEN: readonly (LegState | undefined)[] = [
  undefined,
  'proposed',
  'planned',
  'suspended',
  'under-construction',
  'partly-operating',
  'operating',
]

export interface LegCount {
  /** Undefined: no source of the record spoke of these legs yet. */
  readonly state: LegState | undefined
  readonly count: number
}

export interface RouteSummary {
  /** Of the way through: a chain of legs is as open as the one that is least so. Undefined: not spoken of yet. */
  readonly state: LegState | undefined
  readonly legCount: number
  /** How many legs are in each other state, the most open first. */
  readonly others: readonly LegCount[]
}

function toRank(state: LegState | undefined): number {
  return FROM_CLOSED_TO_OPEN.indexOf(state)
}

/** The first branch is the way through; a branch beside it that is still being built does not close it. */
export function summariseRoute(
  { branches, legs }: Pick<Route, 'branches' | 'legs'>,
  year: number | null,
): RouteSummary {
  const states = legs.map((leg) => ({ branch: leg.branch, state: findLegEntry(leg, year)?.state }))
  const main = states.filter(({ branch }) => branch === branches[0]?.id)
  const [least] = (main.length > 0 ? main : states).toSorted((a, b) => toRank(a.state) - toRank(b.state))
  const state = least?.state
  const others = FROM_CLOSED_TO_OPEN.toReversed()
    .filter((other) => other !== state)
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
