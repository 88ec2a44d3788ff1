/** Two corridors side by side: only what is told of the whole of each, in one unit, and never added. */

import { listStations } from '../record/legStations'
import type { Leg, LegMode, Route, RouteFact } from '../record/routeSchema'
import type { Station } from '../record/stationSchema'
import { toDrawnKilometres } from './routeStrip'
import type { RouteSummary } from './routeSummary'
import { findWayThrough, listModes, summariseRoute } from './routeSummary'

type Stations = ReadonlyMap<string, Pick<Station, 'country'>>

export interface RouteCountries {
  /** Codes, on the way through in travelling order, each once. */
  readonly through: readonly string[]
  /** Those that only branches beside it reach, in the order they are told. */
  readonly beside: readonly string[]
}

export interface BorderCount {
  /** How often the country changes from one station to the next, on the way through. */
  readonly through: number
  /** The same for the whole course; a piece two legs share counts once. */
  readonly all: number
}

/** What of a course the page says beside another's. */
export interface ComparedRoute {
  readonly route: Route
  readonly modes: readonly LegMode[]
  /** Where the way through begins and ends, by station. */
  readonly ends: readonly [from: string, to: string] | undefined
  readonly countries: RouteCountries
  readonly borders: BorderCount
  /** As of the chosen year. */
  readonly summary: RouteSummary
  /** Of the way through alone, and only where no source gives a length of the whole. */
  readonly drawnKilometres: number | undefined
}

/** One row of numbers: one kind in one unit, so that both sides can be set against each other. */
export interface FactRow {
  readonly kind: RouteFact['kind']
  /** Undefined where neither has a number of this kind. */
  readonly unit: RouteFact['unit'] | undefined
  /** Of each side, in the order of the record; empty where no source gives one for the whole. */
  readonly facts: readonly [readonly RouteFact[], readonly RouteFact[]]
}

export interface RouteComparison {
  readonly sides: readonly [ComparedRoute, ComparedRoute]
  readonly length: FactRow
  readonly capacities: readonly FactRow[]
  readonly transitTimes: readonly FactRow[]
  readonly costs: readonly FactRow[]
}

function listLegsThrough(route: Route): readonly Leg[] {
  return [...findWayThrough(route)].flatMap((id) => route.legs.filter(({ branch }) => branch === id))
}

function listCountries(legs: readonly Leg[], stations: Stations): readonly string[] {
  const codes = legs.flatMap(listStations).map((id) => stations.get(id)?.country)
  return [...new Set(codes.filter((code) => code !== undefined))]
}

function countBorders(legs: readonly Leg[], stations: Stations): number {
  const crossed = new Set<string>()
  for (const leg of legs) {
    const stops = listStations(leg)
    stops.slice(1).forEach((stop, position) => {
      const pair = [stops[position] ?? stop, stop]
      const [from, to] = pair.map((id) => stations.get(id)?.country)
      if (from !== undefined && to !== undefined && from !== to) crossed.add(pair.toSorted().join(' '))
    })
  }
  return crossed.size
}

/** Undefined where a leg was not measured: a sum with a gap in it would be too short. */
function measure(legs: readonly Leg[]): number | undefined {
  const lengths = legs.map(toDrawnKilometres)
  const known = lengths.filter((length) => length !== undefined)
  return known.length === 0 || known.length < lengths.length
    ? undefined
    : known.reduce((sum, length) => sum + length, 0)
}

function selectWhole({ facts }: Route, kind: RouteFact['kind']): readonly RouteFact[] {
  return facts.filter((fact) => fact.kind === kind && fact.isWhole)
}

function toSide(route: Route, stations: Stations, year: number | null): ComparedRoute {
  const legs = listLegsThrough(route)
  const [from, to] = [legs[0]?.from, legs.at(-1)?.to]
  const through = listCountries(legs, stations)
  const hasSourcedLength = selectWhole(route, 'length').length > 0
  return {
    route,
    modes: listModes(route.legs),
    ends: from === undefined || to === undefined ? undefined : [from, to],
    countries: {
      through,
      beside: listCountries(route.legs, stations).filter((code) => !through.includes(code)),
    },
    borders: { through: countBorders(legs, stations), all: countBorders(route.legs, stations) },
    summary: summariseRoute(route, year),
    drawnKilometres: hasSourcedLength ? undefined : measure(legs),
  }
}

/** A row for each unit either side has, those both have first; one row of gaps where neither has any. */
function toFactRows(kind: RouteFact['kind'], a: Route, b: Route): readonly FactRow[] {
  const [ofA, ofB] = [selectWhole(a, kind), selectWhole(b, kind)]
  const units = [...new Set([...ofA, ...ofB].map(({ unit }) => unit))]
  if (units.length === 0) return [{ kind, unit: undefined, facts: [[], []] }]
  const has = (facts: readonly RouteFact[], unit: RouteFact['unit']) =>
    facts.some((fact) => fact.unit === unit)
  const shared = units.filter((unit) => has(ofA, unit) && has(ofB, unit))
  return [...shared, ...units.filter((unit) => !shared.includes(unit))].map((unit) => ({
    kind,
    unit,
    facts: [ofA.filter((fact) => fact.unit === unit), ofB.filter((fact) => fact.unit === unit)],
  }))
}

export function compareRoutes(a: Route, b: Route, stations: Stations, year: number | null): RouteComparison {
  return {
    sides: [toSide(a, stations, year), toSide(b, stations, year)],
    // Lengths have one unit, kilometres.
    length: {
      kind: 'length',
      unit: 'kilometres',
      facts: [selectWhole(a, 'length'), selectWhole(b, 'length')],
    },
    capacities: toFactRows('capacity', a, b),
    transitTimes: toFactRows('transit-time', a, b),
    costs: toFactRows('cost', a, b),
  }
}
