/**
 * How much of a coast is kept where. One topology is simplified with a tolerance that changes with the place,
 * so the region stays sharp, far coasts stay light, and no seam lies between them.
 */
import { presimplify } from 'topojson-simplify'
import type { Objects, Topology } from 'topojson-specification'

/** [west, south, east, north] in degrees. */
type Box = readonly [number, number, number, number]

/** A box where triangles smaller than `minAreaDegrees2` (square degrees) are left out, and none larger. */
export type DetailZone = { box: Box; minAreaDegrees2: number }

export type Detail = { zones: readonly DetailZone[]; elsewhereMinAreaDegrees2: number }

/** Over this many degrees beyond a zone, its tolerance grows into that of elsewhere. */
const RAMP_DEGREES = 9

function degreesOutside([west, south, east, north]: Box, lon: number, lat: number): number {
  return Math.hypot(Math.max(west - lon, 0, lon - east), Math.max(south - lat, 0, lat - north))
}

/** The tolerance at a point, in square degrees: blended on a logarithmic scale, as the eye sees it. */
export function minAreaAt({ zones, elsewhereMinAreaDegrees2 }: Detail, lon: number, lat: number): number {
  const logElsewhere = Math.log(elsewhereMinAreaDegrees2)
  const logAreas = zones.map(({ box, minAreaDegrees2 }) => {
    const share = Math.min(degreesOutside(box, lon, lat) / RAMP_DEGREES, 1)
    return Math.log(minAreaDegrees2) * (1 - share) + logElsewhere * share
  })
  return Math.exp(Math.min(logElsewhere, ...logAreas))
}

/** Twice-signed shoelace sum halved: the area of a closed ring in square degrees. */
export function ringArea(ring: readonly (readonly number[])[]): number {
  let sum = 0
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    sum += x * nextY - nextX * y
  }
  return Math.abs(sum) / 2
}

type WeightedPoint = { lonLat: [number, number]; weight: number; index: number }

function isClosed(arc: readonly WeightedPoint[]): boolean {
  const [first, last] = [arc[0], arc.at(-1)]
  return first?.lonLat[0] === last?.lonLat[0] && first?.lonLat[1] === last?.lonLat[1]
}

/** An arc that is a ring by itself keeps this many points at least, or an island would become a line. */
const MIN_RING_POINTS = 5

function thinArc(arc: readonly WeightedPoint[]): WeightedPoint[] {
  const kept = arc.filter(({ weight }) => weight >= 1)
  if (kept.length >= MIN_RING_POINTS || !isClosed(arc)) return kept
  return [...arc]
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, MIN_RING_POINTS)
    .sort((a, b) => a.index - b.index)
}

/** Visvalingam's simplification with a tolerance by place; arcs are shared, so neighbours stay joined. */
export function simplifyByPlace<T extends Objects>(topology: Topology<T>, detail: Detail): Topology<T> {
  const weighted = presimplify(topology, ([[ax, ay], [bx, by], [cx, cy]]) => {
    const area = Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2
    return area / minAreaAt(detail, bx, by)
  })
  const arcs = weighted.arcs.map((arc) =>
    thinArc(arc.map(([lon = 0, lat = 0, weight = 0], index) => ({ lonLat: [lon, lat], weight, index }))).map(
      ({ lonLat }) => lonLat,
    ),
  )
  return { ...topology, arcs }
}
