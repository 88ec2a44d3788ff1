/** Where legs run on the map, from the published record: for pointing at them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DIST } from '../../.ci/project.mjs'
import { listStations } from '../domain/record/legStations'
import type { LonLat } from '../domain/record/placeSchema'
import type { Leg, LegMode, Route } from '../domain/record/routeSchema'
import type { LocalisedText } from '../domain/record/text'
import { toPlane } from '../map/geometry/mercator'

/** Pixels of a degree of longitude where the map is nearest. */
export const NEAREST_ZOOM = 7
const PIXELS_A_DEGREE = (512 * 2 ** NEAREST_ZOOM) / 360

interface Named {
  readonly id: string
  readonly name: LocalisedText
}

function readItems(dataset: 'routes'): readonly Route[]
function readItems(dataset: 'stations'): readonly Named[]
function readItems(dataset: 'places'): readonly (Named & { readonly lonLat?: LonLat })[]
function readItems(dataset: string): unknown {
  return JSON.parse(readFileSync(path.join(DIST, `data/${dataset}.json`), 'utf8')).items
}

interface PlaneVector {
  readonly x: number
  readonly y: number
}

/** On the screen, y downward. */
function toPixels(lonLat: LonLat): PlaneVector {
  const { x, y } = toPlane(lonLat)
  return { x: x * PIXELS_A_DEGREE, y: -y * PIXELS_A_DEGREE }
}

function toDistance(point: PlaneVector, [from, to]: readonly [PlaneVector, PlaneVector]): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx ** 2 + dy ** 2
  const along = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy)
}

function toSegments(line: readonly LonLat[]): (readonly [PlaneVector, PlaneVector])[] {
  const points = line.map(toPixels)
  return points.slice(1).map((to, index) => [points[index] ?? to, to] as const)
}

function toStretches(leg: Leg): readonly string[] {
  const stops = listStations(leg)
  return stops.slice(1).map((stop, index) => [stops[index], stop].sort().join(' '))
}

export interface LoneSpot {
  /** Its id. */
  readonly corridor: string
  readonly leg: Leg
  readonly from: Named
  readonly to: Named
  /** On the line, in the middle of a stretch. */
  readonly lonLat: LonLat
  /** Across the line, one pixel long, y downward. */
  readonly across: PlaneVector
}

/** Where a leg of the mode lies in no lane, and is farthest from everything else that can be pointed at. */
export function findLoneSpot(mode: LegMode): LoneSpot {
  const legs = readItems('routes').flatMap(({ corridor, legs: own }) => own.map((leg) => ({ corridor, leg })))
  const places = readItems('places').flatMap(({ lonLat }) => (lonLat ? [toPixels(lonLat)] : []))
  let best: { corridor: string; leg: Leg; lonLat: LonLat; across: PlaneVector; room: number } | undefined
  for (const { corridor, leg } of legs) {
    const others = legs.filter((other) => other.leg !== leg)
    const stretches = toStretches(leg)
    const isAlone = others.every((other) => !toStretches(other.leg).some((id) => stretches.includes(id)))
    if (leg.mode !== mode || !leg.line || !isAlone) continue
    const obstacles = others.flatMap((other) => toSegments(other.leg.line ?? []))
    for (const [index, to] of leg.line.entries()) {
      const from = leg.line[index - 1]
      if (!from) continue
      const lonLat: LonLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
      const [a, b, middle] = [toPixels(from), toPixels(to), toPixels(lonLat)]
      const length = Math.hypot(b.x - a.x, b.y - a.y)
      const room = Math.min(
        length,
        ...obstacles.map((segment) => toDistance(middle, segment)),
        ...places.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)),
      )
      if (best && room <= best.room) continue
      best = { corridor, leg, lonLat, across: { x: (b.y - a.y) / length, y: (a.x - b.x) / length }, room }
    }
  }
  if (!best || best.room < 40) throw new Error(`no leg by ${mode} is alone anywhere`)
  const { corridor, leg, lonLat, across } = best
  const stations = readItems('stations')
  const find = (id: string) => stations.find((station) => station.id === id)
  const [from, to] = [find(leg.from), find(leg.to)]
  if (!from || !to) throw new Error(`the stations of ${leg.id} have no name`)
  return { corridor, leg, from, to, lonLat, across }
}
