/**
 * A gentle curve through the places a source names. It says "these places, in this order" and nothing of the
 * ground between them, so it must not look surveyed: no corners, no detail.
 *
 * Each leg is a cubic Bézier whose ends lean along the bisector at the place, with handles a third of the leg:
 * short enough that a leg stays close to its chord and legs that do not cross get curves that do not cross.
 */
import type { LonLat } from '../../domain/record/placeSchema'
import type { PlanePoint } from './mercator'
import { toLonLat, toPlane } from './mercator'

/** How far a line between two places only bows out of the straight, at either end. */
const BOW_RADIANS = 0.16
const POINTS_A_LEG = 24

function subtract(a: PlanePoint, b: PlanePoint): PlanePoint {
  return { x: a.x - b.x, y: a.y - b.y }
}

function toUnit(vector: PlanePoint): PlanePoint {
  const length = Math.hypot(vector.x, vector.y) || 1
  return { x: vector.x / length, y: vector.y / length }
}

function rotate({ x, y }: PlanePoint, radians: number): PlanePoint {
  return {
    x: x * Math.cos(radians) - y * Math.sin(radians),
    y: x * Math.sin(radians) + y * Math.cos(radians),
  }
}

/** The direction at the far end of a leg that makes its curve symmetric: `tangent` mirrored in the leg. */
function mirror(tangent: PlanePoint, leg: PlanePoint): PlanePoint {
  const along = 2 * (leg.x * tangent.x + leg.y * tangent.y)
  return { x: along * leg.x - tangent.x, y: along * leg.y - tangent.y }
}

/** The directions of the curve at each point; `legs` are unit vectors, one fewer than the points. */
function toTangents(legs: readonly PlanePoint[]): PlanePoint[] {
  const [first, last] = [legs[0], legs.at(-1)]
  if (!first || !last) return []
  if (legs.length === 1) {
    // Northward, as great circles bow on this map.
    const bow = first.x < 0 ? -BOW_RADIANS : BOW_RADIANS
    return [rotate(first, bow), rotate(first, -bow)]
  }
  const inner = legs.slice(1).map((leg, index) => {
    const before = legs[index] ?? leg
    const sum = { x: before.x + leg.x, y: before.y + leg.y }
    // A way straight back has no bisector: turn on the spot.
    return Math.hypot(sum.x, sum.y) < 1e-6 ? rotate(leg, -Math.PI / 2) : toUnit(sum)
  })
  return [mirror(inner[0] ?? first, first), ...inner, mirror(inner.at(-1) ?? last, last)]
}

function toCurvePoint(
  ends: readonly [PlanePoint, PlanePoint, PlanePoint, PlanePoint],
  share: number,
): PlanePoint {
  const rest = 1 - share
  const weights = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3]
  return ends.reduce<PlanePoint>(
    (sum, point, index) => {
      const weight = weights[index] ?? 0
      return { x: sum.x + weight * point.x, y: sum.y + weight * point.y }
    },
    { x: 0, y: 0 },
  )
}

/** Passes exactly through every place of `path`; of each leg the shorter way round the globe. */
export function buildSchematicPath(path: readonly LonLat[]): LonLat[] {
  const points: PlanePoint[] = []
  for (const lonLat of path) {
    const point = toPlane(lonLat)
    const previous = points.at(-1)
    const x = previous ? point.x - 360 * Math.round((point.x - previous.x) / 360) : point.x
    if (!previous || Math.hypot(x - previous.x, point.y - previous.y) > 1e-9) points.push({ x, y: point.y })
  }
  const tangents = toTangents(
    points.slice(1).map((point, index) => toUnit(subtract(point, points[index] ?? point))),
  )
  const curve = points.slice(0, 1)
  for (const [index, from] of points.entries()) {
    const to = points[index + 1]
    const [leaving, arriving] = [tangents[index], tangents[index + 1]]
    if (!to || !leaving || !arriving) continue
    const handle = Math.hypot(to.x - from.x, to.y - from.y) / 3
    const near = { x: from.x + leaving.x * handle, y: from.y + leaving.y * handle }
    const far = { x: to.x - arriving.x * handle, y: to.y - arriving.y * handle }
    for (let step = 1; step <= POINTS_A_LEG; step++) {
      curve.push(step === POINTS_A_LEG ? to : toCurvePoint([from, near, far, to], step / POINTS_A_LEG))
    }
  }
  return curve.map(toLonLat)
}
