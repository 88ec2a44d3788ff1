/** Whether a place of the record lies in the country it is said to lie in, as Natural Earth draws it. */
import type { Position } from 'geojson'
import type { LonLat } from '../../app/domain/record/placeSchema'
import { type CountryFeature, readCountryFeatures, toPolygons } from './countryFeatures'

/** Ports, islets and border towns lie this far off an outline drawn at 1:50 million. */
export const OUTLINE_TOLERANCE_KM = 25

const KM_PER_DEGREE = 111.2

/** Even-odd rule; holes count themselves out. The ring may be closed or not. */
export function isInRing([lon, lat]: LonLat, ring: readonly Position[]): boolean {
  let isInside = false
  let [previousLon = 0, previousLat = 0] = ring.at(-1) ?? []
  for (const [ringLon = 0, ringLat = 0] of ring) {
    const isCrossed = ringLat > lat !== previousLat > lat
    if (isCrossed && lon < ((previousLon - ringLon) * (lat - ringLat)) / (previousLat - ringLat) + ringLon) {
      isInside = !isInside
    }
    previousLon = ringLon
    previousLat = ringLat
  }
  return isInside
}

export function isInCountryShape(lonLat: LonLat, { geometry }: CountryFeature): boolean {
  return toPolygons(geometry).some(
    (polygon) => polygon.filter((ring) => isInRing(lonLat, ring)).length % 2 === 1,
  )
}

/** Distance to a ring in km, on a plane that touches the globe at the point: exact enough within 100 km. */
function distanceKm([lon, lat]: LonLat, ring: readonly Position[]): number {
  const kmPerLon = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  // Offsets wrap, so that Fiji and Chukotka are near themselves across ±180°.
  const toPlane = ([ringLon = 0, ringLat = 0]: Position): [number, number] => [
    (ringLon - lon) * kmPerLon,
    (ringLat - lat) * KM_PER_DEGREE,
  ]
  let nearest = Number.POSITIVE_INFINITY
  let [fromX, fromY] = toPlane(ring.at(-1) ?? [])
  for (const point of ring) {
    const [toX, toY] = toPlane(point)
    const [stepX, stepY] = [toX - fromX, toY - fromY]
    const length2 = stepX ** 2 + stepY ** 2
    const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * stepX + fromY * stepY) / length2))
    nearest = Math.min(nearest, Math.hypot(fromX + share * stepX, fromY + share * stepY))
    fromX = toX
    fromY = toY
  }
  return nearest
}

function findCountry(iso: string): CountryFeature | undefined {
  return readCountryFeatures().find(({ properties }) => properties.iso === iso)
}

/** True if the point, [longitude, latitude] in degrees, lies in the country or within `toleranceKm` of it; false for unknown codes. */
export function isPointInCountry(lonLat: LonLat, iso: string, toleranceKm = OUTLINE_TOLERANCE_KM): boolean {
  const country = findCountry(iso)
  if (!country) return false
  return (
    isInCountryShape(lonLat, country) ||
    toPolygons(country.geometry).some((polygon) =>
      polygon.some((ring) => distanceKm(lonLat, ring) <= toleranceKm),
    )
  )
}
