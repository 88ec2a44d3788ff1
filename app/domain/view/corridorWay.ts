/**
 * How the legs of the record's corridors join two cities over land and water, the shortest way by drawn length. It says
 * that the legs meet, and nothing of whether anything travels all of it.
 */

import { listStations } from '../record/legStations'
import type { Place } from '../record/placeSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { LegMode, LegState } from '../record/routeSchema'
import { toGreatCircleKilometres } from './distance'
import { findLegEntry } from './legState'
import { toPlaceIdsWithin } from './placeView'

/** What people and goods travel by. */
const TRAVELLED: ReadonlySet<LegMode> = new Set(['rail', 'road', 'ferry'])
/** A city with no station of its own is joined to the nearest one within so far. */
export const NEAR_KILOMETRES = 500
/** Of two ways about as long, the one that changes corridors less often. */
const CHANGE_KILOMETRES = 1

interface Piece {
  readonly corridorId: string
  readonly legId: string
  readonly mode: LegMode
  readonly state: LegState
  readonly from: string
  readonly to: string
  readonly kilometres: number
}

export interface WayStep extends Piece {
  /** Ids of the stations passed between its ends. */
  readonly between: readonly string[]
}

/** The station the way begins or ends at; `kilometres` from the city, 0 for a station of its own. */
export interface WayEnd {
  readonly stationId: string
  readonly kilometres: number
}

export type CorridorWay =
  | {
      readonly kind: 'joined'
      readonly start: WayEnd
      readonly end: WayEnd
      readonly steps: readonly WayStep[]
      readonly kilometres: number
      readonly isInService: boolean
    }
  /** No station within `NEAR_KILOMETRES` of this city. */
  | { readonly kind: 'far'; readonly place: Place }
  | { readonly kind: 'apart' }

function listPieces(index: ItemIndex, year: number | null): readonly Piece[] {
  const pointOf = (id: string) => index.stations.get(id)?.lonLat
  return [...index.routes.values()].flatMap(({ corridor, legs }) =>
    legs.flatMap((leg) => {
      const state = findLegEntry(leg, year)?.state
      if (state === undefined || !TRAVELLED.has(leg.mode)) return []
      const stops = listStations(leg)
      return stops.slice(1).flatMap((to, position): Piece[] => {
        const from = stops[position]
        const points = [pointOf(from ?? ''), pointOf(to)] as const
        if (from === undefined || !points[0] || !points[1]) return []
        const [first, second] = [leg.stationKilometres?.[position], leg.stationKilometres?.[position + 1]]
        const isMeasured = first !== undefined && second !== undefined
        const kilometres = isMeasured ? second - first : toGreatCircleKilometres(points[0], points[1])
        return [{ corridorId: corridor, legId: leg.id, mode: leg.mode, state, from, to, kilometres }]
      })
    }),
  )
}

function turn(piece: Piece): Piece {
  return { ...piece, from: piece.to, to: piece.from }
}

/** The city's own stations, or the nearest; none where all are far. */
function findEnds(place: Place, pieces: readonly Piece[], index: ItemIndex): readonly WayEnd[] {
  const ids = toPlaceIdsWithin(place.id, index)
  const stations = [...new Set(pieces.flatMap(({ from, to }) => [from, to]))].flatMap(
    (id) => index.stations.get(id) ?? [],
  )
  const own = stations.filter(({ place: at, portOf }) =>
    [at, portOf].some((id) => id !== undefined && ids.has(id)),
  )
  if (own.length > 0) return own.map(({ id }) => ({ stationId: id, kilometres: 0 }))
  const { lonLat } = place
  if (!lonLat) return []
  const [nearest] = stations
    .map((station) => ({
      stationId: station.id,
      kilometres: toGreatCircleKilometres(lonLat, station.lonLat),
    }))
    .toSorted((a, b) => a.kilometres - b.kilometres)
  return nearest && nearest.kilometres <= NEAR_KILOMETRES ? [nearest] : []
}

interface Reached {
  readonly piece: Piece | undefined
  readonly before: Reached | undefined
  readonly station: string
  readonly cost: number
}

/** Dijkstra's, over stations as reached by a corridor. */
function findPieces(
  pieces: readonly Piece[],
  starts: readonly string[],
  ends: readonly string[],
): readonly Piece[] | undefined {
  const piecesFrom = new Map<string, Piece[]>()
  for (const piece of [...pieces, ...pieces.map(turn)]) {
    piecesFrom.set(piece.from, [...(piecesFrom.get(piece.from) ?? []), piece])
  }
  let open: Reached[] = starts.map((station) => ({ piece: undefined, before: undefined, station, cost: 0 }))
  const settled = new Set<string>()
  for (;;) {
    const next = open.reduce<Reached | undefined>(
      (best, candidate) => (best === undefined || candidate.cost < best.cost ? candidate : best),
      undefined,
    )
    if (!next) return undefined
    if (ends.includes(next.station)) {
      const way: Piece[] = []
      for (let at: Reached | undefined = next; at?.piece; at = at.before) way.unshift(at.piece)
      return way
    }
    const key = `${next.station} ${next.piece?.corridorId}`
    open = open.filter((candidate) => candidate !== next)
    if (settled.has(key)) continue
    settled.add(key)
    for (const piece of piecesFrom.get(next.station) ?? []) {
      const isChange = next.piece !== undefined && next.piece.corridorId !== piece.corridorId
      const cost = next.cost + piece.kilometres + (isChange ? CHANGE_KILOMETRES : 0)
      open.push({ piece, before: next, station: piece.to, cost })
    }
  }
}

/** A leg is one step, however many stations it passes. */
function joinPieces(pieces: readonly Piece[]): readonly WayStep[] {
  const steps: WayStep[] = []
  for (const piece of pieces) {
    const last = steps.at(-1)
    const isSameLeg = last?.corridorId === piece.corridorId && last.legId === piece.legId
    if (last && isSameLeg) {
      steps[steps.length - 1] = {
        ...last,
        to: piece.to,
        kilometres: last.kilometres + piece.kilometres,
        between: [...last.between, last.to],
      }
    } else steps.push({ ...piece, between: [] })
  }
  return steps
}

/** Over legs in service where these join the two; else over all that anyone had spoken of by the end of `year`. */
export function findCorridorWay(from: Place, to: Place, index: ItemIndex, year: number | null): CorridorWay {
  const all = listPieces(index, year)
  let far: Place | undefined
  for (const isInService of [true, false]) {
    const pieces = isInService ? all.filter(({ state }) => state === 'operating') : all
    const starts = findEnds(from, pieces, index)
    const ends = findEnds(to, pieces, index)
    far = starts.length === 0 ? from : ends.length === 0 ? to : undefined
    const way = far
      ? undefined
      : findPieces(
          pieces,
          starts.map(({ stationId }) => stationId),
          ends.map(({ stationId }) => stationId),
        )
    const start = starts.find(({ stationId }) => stationId === way?.[0]?.from)
    const end = ends.find(({ stationId }) => stationId === way?.at(-1)?.to)
    if (way && start && end) {
      const kilometres = way.reduce((sum, piece) => sum + piece.kilometres, 0)
      return { kind: 'joined', start, end, steps: joinPieces(way), kilometres, isInService }
    }
  }
  return far ? { kind: 'far', place: far } : { kind: 'apart' }
}
