/**
 * How far places lie from each other and in which direction, on a sphere as large as the Earth of WGS 84 is on average:
 * within half a per cent of the ellipsoid, which is nearer than the points of cities are.
 * Formulas: https://en.wikipedia.org/wiki/Haversine_formula and https://en.wikipedia.org/wiki/Great-circle_navigation
 */
import type { LonLat } from '../record/placeSchema'

/** Mean radius (2a + b) / 3 of the WGS 84 ellipsoid. */
const EARTH_RADIUS_KILOMETRES = 6371.0088
const DEGREE = Math.PI / 180

export const COMPASS_POINTS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const

export type CompassPoint = (typeof COMPASS_POINTS)[number]

/** Along the great circle. */
export function toGreatCircleKilometres([fromLon, fromLat]: LonLat, [toLon, toLat]: LonLat): number {
  const haversine =
    Math.sin(((toLat - fromLat) * DEGREE) / 2) ** 2 +
    Math.cos(fromLat * DEGREE) * Math.cos(toLat * DEGREE) * Math.sin(((toLon - fromLon) * DEGREE) / 2) ** 2
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(haversine)))
}

/** The direction in which the great circle leaves `from`: degrees clockwise from north, 0 up to but without 360. */
export function toInitialBearingDegrees([fromLon, fromLat]: LonLat, [toLon, toLat]: LonLat): number {
  const turn = (toLon - fromLon) * DEGREE
  const east = Math.sin(turn) * Math.cos(toLat * DEGREE)
  const north =
    Math.cos(fromLat * DEGREE) * Math.sin(toLat * DEGREE) -
    Math.sin(fromLat * DEGREE) * Math.cos(toLat * DEGREE) * Math.cos(turn)
  return (Math.atan2(east, north) / DEGREE + 360) % 360
}

/** The nearest of the eight points of the compass. */
export function toCompassPoint(bearingDegrees: number): CompassPoint {
  const eighth = Math.round((((bearingDegrees % 360) + 360) % 360) / 45) % 8
  return COMPASS_POINTS[eighth] ?? 'north'
}

/** The point a share of the way along the great circle: 0 is `from`, 1 is `to`. */
export function toPointBetween(from: LonLat, to: LonLat, share: number): LonLat {
  const angle = toGreatCircleKilometres(from, to) / EARTH_RADIUS_KILOMETRES
  if (angle < 1e-9) return from
  const [weightFrom, weightTo] = [Math.sin((1 - share) * angle), Math.sin(share * angle)]
  const [x, y, z] = [from, to].reduce(
    ([sumX, sumY, sumZ], [lon, lat], index) => {
      const weight = (index === 0 ? weightFrom : weightTo) / Math.sin(angle)
      const ring = weight * Math.cos(lat * DEGREE)
      return [
        sumX + ring * Math.cos(lon * DEGREE),
        sumY + ring * Math.sin(lon * DEGREE),
        sumZ + weight * Math.sin(lat * DEGREE),
      ]
    },
    [0, 0, 0] as [number, number, number],
  )
  return [Math.atan2(y, x) / DEGREE, Math.atan2(z, Math.hypot(x, y)) / DEGREE]
}
