/**
 * The curve of one stretch between two points, and lengths on the globe. Pure geometry: it knows no leg.
 * Curves are made on the Mercator plane, which keeps angles: what is smooth there is smooth on any map.
 */
import type { LonLat } from '../../app/domain/record/placeSchema'

/** A point or direction on the plane; one unit is about a kilometre at the equator. */
export type Vector = readonly [x: number, y: number]

const EARTH_KM = 6371
const RADIANS = Math.PI / 180
/** Points a curve is sampled at before it is simplified. */
const SAMPLE_COUNT = 33
/** A point this far off the simplified line may go, in kilometres on the plane's scale. */
const TOLERANCE_KM = 0.3
const MOST_POINTS = 12
const DECIMALS = 1000

export function toPlane([lon, lat]: LonLat): Vector {
  return [lon * RADIANS * EARTH_KM, Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) * EARTH_KM]
}

export function fromPlane([x, y]: Vector): LonLat {
  return [x / EARTH_KM / RADIANS, (2 * Math.atan(Math.exp(y / EARTH_KM)) - Math.PI / 2) / RADIANS]
}

/** From `from` towards `to`, of length 1; of length 0 where they are one point. */
export function toDirection(from: Vector, to: Vector): Vector {
  return scaleToUnit([to[0] - from[0], to[1] - from[1]])
}

export function scaleToUnit([x, y]: Vector): Vector {
  const length = Math.hypot(x, y)
  return length < 1e-9 ? [0, 0] : [x / length, y / length]
}

/** Between two directions, in radians from 0 to π. */
export function angleBetween(a: Vector, b: Vector): number {
  return Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1])))
}

/** Along the great circle (haversine), in kilometres. */
export function greatCircleKilometres([fromLon, fromLat]: LonLat, [toLon, toLat]: LonLat): number {
  const lat = Math.sin(((toLat - fromLat) * RADIANS) / 2) ** 2
  const lon = Math.sin(((toLon - fromLon) * RADIANS) / 2) ** 2
  const share = lat + Math.cos(fromLat * RADIANS) * Math.cos(toLat * RADIANS) * lon
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(share)))
}

export function lineKilometres(line: readonly LonLat[]): number {
  return line.reduce((sum, point, index) => sum + greatCircleKilometres(line[index - 1] ?? point, point), 0)
}

/**
 * How far the curve runs along a tangent before it turns to the other end. As long as the stretch gives a
 * round arc; shorter where the tangent leaves steeply, so that no loop comes of it, and where the curve would
 * swing more than `mostSwing` (km on the plane) off the straight line, which is all that the record knows.
 */
function toReach(length: number, angle: number, mostSwing: number): number {
  const round = angle < Math.PI / 4 ? length : length * Math.max(0, Math.cos(angle)) * Math.SQRT2
  // A cubic with one tangent at `angle` leaves its chord by reach · sin(angle) · 4/27 at most.
  return Math.min(round, (mostSwing * 27) / 4 / Math.max(Math.sin(angle), 1e-6))
}

/** Samples of the cubic from `from` to `to` that leaves and arrives along the tangents; tension 0 is straight. */
export function toCurve(
  [from, startTangent]: readonly [Vector, Vector],
  [to, endTangent]: readonly [Vector, Vector],
  mostSwing: number,
  tension: number,
): Vector[] {
  if (tension === 0) return [from, to]
  const chord = toDirection(from, to)
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const start = toReach(length, angleBetween(startTangent, chord), mostSwing) * tension
  const end = toReach(length, angleBetween(endTangent, chord), mostSwing) * tension
  return Array.from({ length: SAMPLE_COUNT }, (_, index) => {
    const t = index / (SAMPLE_COUNT - 1)
    const [a, b] = [2 * t ** 3 - 3 * t ** 2 + 1, t ** 3 - 2 * t ** 2 + t]
    const [c, d] = [-2 * t ** 3 + 3 * t ** 2, t ** 3 - t ** 2]
    return [
      a * from[0] + b * start * startTangent[0] + c * to[0] + d * end * endTangent[0],
      a * from[1] + b * start * startTangent[1] + c * to[1] + d * end * endTangent[1],
    ]
  })
}

function distanceToChord(point: Vector, from: Vector, to: Vector): number {
  const [stepX, stepY] = [to[0] - from[0], to[1] - from[1]]
  const length2 = stepX ** 2 + stepY ** 2
  const along = (point[0] - from[0]) * stepX + (point[1] - from[1]) * stepY
  const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, along / length2))
  return Math.hypot(point[0] - from[0] - share * stepX, point[1] - from[1] - share * stepY)
}

/** Douglas and Peucker: both ends stay, and no point left out lies farther than `tolerance` off the line. */
function thin(line: readonly Vector[], tolerance: number): Vector[] {
  const [from, to] = [line[0], line.at(-1)]
  if (!from || !to || line.length < 3) return [...line]
  let farthest = { index: 0, distance: 0 }
  for (const [index, point] of line.entries()) {
    const distance = distanceToChord(point, from, to)
    if (distance > farthest.distance) farthest = { index, distance }
  }
  if (farthest.distance <= tolerance) return [from, to]
  return [
    ...thin(line.slice(0, farthest.index + 1), tolerance).slice(0, -1),
    ...thin(line.slice(farthest.index), tolerance),
  ]
}

export function roundLonLat([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * DECIMALS) / DECIMALS, Math.round(lat * DECIMALS) / DECIMALS]
}

/** At most twelve points, to three decimals (100 m). */
export function simplifyCurve(curve: readonly Vector[]): LonLat[] {
  let tolerance = TOLERANCE_KM
  let thinned = thin(curve, tolerance)
  while (thinned.length > MOST_POINTS) {
    tolerance *= 1.5
    thinned = thin(curve, tolerance)
  }
  return thinned.map((point) => roundLonLat(fromPlane(point)))
}
