/**
 * All legs the record knows, with the years each of their states holds: the part of the map that does not change with
 * the years, so that these can pass by a filter. Built once for a record.
 */
import { toYearRange } from '../dates/years'
import { listStations } from '../record/legStations'
import type { LonLat } from '../record/placeSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { Leg, LegMode, LegState } from '../record/routeSchema'
import type { Station } from '../record/stationSchema'
import type { LayerKey } from '../state/layers'
import { toLayerKey } from '../state/layers'
import { isThereBefore } from './legState'

/** Stands for "all years": everything the record tells has begun by then. */
export const ALL_YEARS = 9999
const BEFORE_ALL = -ALL_YEARS
const NEVER = ALL_YEARS + 1

/** The years at whose end something is so: from `since` up to but without `until`. */
interface SpanOfYears {
  readonly since: number
  readonly until: number
}

/** A state, and the years at whose end the leg was in it. */
export interface LegSpan extends SpanOfYears {
  readonly state: LegState
  /** True of years before the first page that tells of the leg, which does not say since when. */
  readonly isUnattested?: true
}

export interface NetworkLeg {
  /** Unique in the whole network: corridor and leg. */
  readonly key: string
  readonly id: string
  readonly corridor: string
  readonly mode: LegMode
  readonly layer: LayerKey
  /** Ids of its stations, from first to last. */
  readonly stops: readonly string[]
  /** The same with its bends, as coordinates: where two legs have two of them in a row, they run over the same line. */
  readonly course: readonly string[]
  readonly line: readonly LonLat[]
  readonly spans: readonly LegSpan[]
  /** The first year it is told of, where no page says since when it is so. */
  readonly attestedFrom: number | undefined
}

/** Whether its first station and its last say which way things go: data go both ways. */
export function hasDirection({ layer }: Pick<NetworkLeg, 'layer'>): boolean {
  return layer !== 'fibre'
}

type DrawnStation = Pick<Station, 'id' | 'name' | 'lonLat' | 'kind' | 'place'>

/** What the legs that touch a station tell of it. */
interface StopFacts {
  readonly corridors: readonly string[]
  readonly layers: readonly LayerKey[]
  /** True where a leg begins or ends. */
  readonly isEnd: boolean
}

/** Of the years in which the same is told of it: a station may be there several times, and no more than once in a year. */
export interface NetworkStation extends DrawnStation, StopFacts, SpanOfYears {}

export interface MapNetwork {
  readonly legs: readonly NetworkLeg[]
  readonly stations: readonly NetworkStation[]
  readonly byCorridor: ReadonlyMap<string, readonly NetworkLeg[]>
}

export function toLegKey(corridor: string, leg: string): string {
  return `${corridor}/${leg}`
}

/** The same answers as `findLegEntry` gives for each year. */
export function toSpans({
  history,
  attestedFrom,
}: Pick<Leg, 'history' | 'attestedFrom'>): readonly LegSpan[] {
  const begun = history.map(({ since }) =>
    since === undefined ? BEFORE_ALL : (toYearRange(since.edtf)?.fromYear ?? ALL_YEARS),
  )
  return history
    .map(({ state }, index) => ({
      state,
      since: begun[index] ?? ALL_YEARS,
      until: Math.min(NEVER, ...begun.slice(index + 1)),
    }))
    .filter(({ since, until }) => since < until)
    .flatMap((span): LegSpan[] => {
      if (attestedFrom === undefined || span.since !== BEFORE_ALL) return [span]
      const attested = { ...span, since: attestedFrom }
      return isThereBefore(span.state)
        ? [{ ...span, until: attestedFrom, isUnattested: true }, attested]
        : [attested]
    })
}

/** Undefined before anyone spoke of the leg. */
export function findSpan({ spans }: Pick<NetworkLeg, 'spans'>, year: number | null): LegSpan | undefined {
  const end = year ?? ALL_YEARS
  return spans.find(({ since, until }) => since <= end && end < until)
}

export function findState(leg: Pick<NetworkLeg, 'spans'>, year: number | null): LegState | undefined {
  return findSpan(leg, year)?.state
}

function buildLegs(index: ItemIndex): NetworkLeg[] {
  return [...index.routes.values()].flatMap(({ corridor, legs }) =>
    legs.flatMap((leg): NetworkLeg[] => {
      const { id, mode } = leg
      const layer = toLayerKey(mode)
      const way = [leg.from, ...leg.via, leg.to]
      const stops = listStations(leg)
      const points = way.flatMap((stop) => {
        const lonLat = typeof stop === 'string' ? index.stations.get(stop)?.lonLat : stop
        return lonLat ? [lonLat] : []
      })
      const line = leg.line ?? points
      if (!layer || line.length < 2) return []
      const course = way.map(String)
      const key = toLegKey(corridor, id)
      const [spans, attestedFrom] = [toSpans(leg), leg.attestedFrom]
      return [{ key, id, corridor, mode, layer, stops, course, line, spans, attestedFrom }]
    }),
  )
}

/** In an order of its own, so that the same legs tell the same whichever comes first. */
function toStopFacts(stop: string, legs: readonly NetworkLeg[]): StopFacts {
  return {
    corridors: [...new Set(legs.map(({ corridor }) => corridor))].toSorted(),
    layers: [...new Set(legs.map(({ layer }) => layer))].toSorted(),
    isEnd: legs.some(({ stops }) => stops[0] === stop || stops.at(-1) === stop),
  }
}

/** In order, and cut at each year from which the legs that are there tell something else of the station. */
function cutYears(stop: string, legs: readonly NetworkLeg[]): readonly (StopFacts & SpanOfYears)[] {
  const pieces: { facts: StopFacts; since: number; until: number }[] = []
  const bounds = legs.flatMap(({ spans }) => spans.flatMap(({ since, until }) => [since, until]))
  const cuts = [...new Set(bounds)].toSorted((a, b) => a - b)
  for (const [at, since] of cuts.entries()) {
    const facts = toStopFacts(
      stop,
      legs.filter((leg) => findSpan(leg, since)),
    )
    if (facts.layers.length === 0) continue
    const until = cuts[at + 1] ?? NEVER
    const last = pieces.at(-1)
    if (last?.until === since && JSON.stringify(last.facts) === JSON.stringify(facts)) last.until = until
    else pieces.push({ facts, since, until })
  }
  return pieces.map(({ facts, ...years }) => ({ ...facts, ...years }))
}

/** Each in the years in which a leg touches it, and of those alone that do: none stands without a line. */
export function buildStations(
  legs: readonly NetworkLeg[],
  find: (id: string) => DrawnStation | undefined,
): NetworkStation[] {
  const legsAt = new Map<string, NetworkLeg[]>()
  for (const leg of legs) {
    for (const stop of leg.stops) legsAt.set(stop, [...(legsAt.get(stop) ?? []), leg])
  }
  return [...legsAt].flatMap(([stop, here]): NetworkStation[] => {
    const station = find(stop)
    if (!station) return []
    const { id, name, lonLat, kind, place } = station
    return cutYears(stop, here).map((piece) => ({ id, name, lonLat, kind, place, ...piece }))
  })
}

export function groupByCorridor<Item extends { readonly corridor: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.corridor)
    if (group) group.push(item)
    else groups.set(item.corridor, [item])
  }
  return groups
}

function buildNetwork(index: ItemIndex): MapNetwork {
  const legs = buildLegs(index)
  return {
    legs,
    stations: buildStations(legs, (id) => index.stations.get(id)),
    byCorridor: groupByCorridor(legs),
  }
}

let latest: { readonly key: readonly unknown[]; readonly network: MapNetwork } | undefined

/**
 * The same object for the same routes and stations, whatever else has arrived since: what draws it tells by that
 * whether there is anything to draw.
 */
export function findNetwork(index: ItemIndex): MapNetwork {
  const key = [...index.routes.values(), ...index.stations.values()]
  if (latest && latest.key.length === key.length && key.every((item, at) => item === latest?.key[at])) {
    return latest.network
  }
  latest = { key, network: buildNetwork(index) }
  return latest.network
}
