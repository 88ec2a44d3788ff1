/**
 * The shortest way between two places on the globe, as points that a flat map can join:
 * longitudes run on past ±180° instead of jumping, so a line over the Pacific is one line.
 * Spherical interpolation: https://en.wikipedia.org/wiki/Slerp
 */
import type { LonLat } from '../../domain/record/placeSchema'

export type Vector = readonly [number, number, number]

const DEGREE = Math.PI / 180

/** From the centre of a globe of radius 1. */
export function toVector([lon, lat]: LonLat): Vector {
  const ring = Math.cos(lat * DEGREE)
  return [ring * Math.cos(lon * DEGREE), ring * Math.sin(lon * DEGREE), Math.sin(lat * DEGREE)]
}

/** The angle between two places seen from the centre of the globe, in degrees: 0 to 180. */
export function toAngleDegrees(from: LonLat, to: LonLat): number {
  const a = toVector(from)
  const b = toVector(to)
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  return (2 * Math.asin(Math.min(1, chord / 2))) / DEGREE
}

/** `segments` + 1 points, from `from` itself to the copy of `to` that the line reaches. */
export function buildGreatCircle(from: LonLat, to: LonLat, segments = 96): LonLat[] {
  const a = toVector(from)
  const b = toVector(to)
  const angle = toAngleDegrees(from, to) * DEGREE
  const points: LonLat[] = [from]
  for (let index = 1; index <= segments; index++) {
    const share = index / segments
    // Towards 0 the weights tend to (1 - share, share).
    const weightA = angle < 1e-9 ? 1 - share : Math.sin((1 - share) * angle) / Math.sin(angle)
    const weightB = angle < 1e-9 ? share : Math.sin(share * angle) / Math.sin(angle)
    const x = weightA * a[0] + weightB * b[0]
    const y = weightA * a[1] + weightB * b[1]
    const z = weightA * a[2] + weightB * b[2]
    const lon = Math.atan2(y, x) / DEGREE
    const previousLon = points.at(-1)?.[0] ?? from[0]
    const unwrappedLon = lon - 360 * Math.round((lon - previousLon) / 360)
    points.push([unwrappedLon, Math.atan2(z, Math.hypot(x, y)) / DEGREE])
  }
  return points
}
