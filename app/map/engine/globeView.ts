/** How a globe is turned and sized to show places on its near side: a chunk of its own, for readers who ask for one. */
import type { LonLat } from '../../domain/record/placeSchema'
import { toVector, type Vector } from '../geometry/greatCircle'
import { clamp, MAX_ZOOM, MIN_GLOBE_ZOOM, type PixelSize, toCameraDistance, WORLD_PIXELS } from './camera'
import type { MapPadding } from './contract'

export interface GlobeView {
  readonly center: LonLat
  readonly zoom: number
}

/** Near the pole a globe turns into a puzzle: the centre stays below. */
const MAX_GLOBE_LATITUDE = 55

/** The globe's radius before perspective, for one that is to look `visibleRadius` large from a camera so far away. */
function toGlobeRadius(visibleRadius: number, cameraDistance: number): number {
  const sine = Math.sin(Math.atan(visibleRadius / cameraDistance))
  return (cameraDistance * sine) / (1 - sine)
}

function toUnit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1
  return [x / length, y / length, z / length]
}

/** The middle of the smallest cap over all points, by always stepping towards the farthest (Bădoiu and Clarkson). */
function toCapCentre(points: readonly Vector[]): Vector {
  let centre: Vector = points[0] ?? [1, 0, 0]
  for (let step = 2; step <= 200; step++) {
    const toCloseness = (point: Vector) => point[0] * centre[0] + point[1] * centre[1] + point[2] * centre[2]
    const [farthest = centre] = points.toSorted((a, b) => toCloseness(a) - toCloseness(b))
    const [x, y, z] = centre
    centre = toUnit([
      x + (farthest[0] - x) / step,
      y + (farthest[1] - y) / step,
      z + (farthest[2] - z) / step,
    ])
  }
  return centre
}

/** The whole globe within the uncovered part, turned so that all places are on its near side. */
export function toGlobeView(lonLats: readonly LonLat[], size: PixelSize, padding: MapPadding): GlobeView {
  const [x, y, z] = toCapCentre(lonLats.map(toVector))
  const lon = (Math.atan2(y, x) * 180) / Math.PI
  const lat = (Math.asin(z) * 180) / Math.PI
  const centreLat = clamp(lat, -MAX_GLOBE_LATITUDE, MAX_GLOBE_LATITUDE)
  const room = Math.min(size.width - padding.left - padding.right, size.height - padding.top - padding.bottom)
  const radius = toGlobeRadius(room / 2, toCameraDistance(size.height))
  // MapLibre enlarges the globe towards the poles, to show the centre at the scale of the flat map.
  const worldPixels = 2 * Math.PI * radius * Math.cos((centreLat * Math.PI) / 180)
  return {
    center: [lon, centreLat],
    zoom: clamp(Math.log2(worldPixels / WORLD_PIXELS), MIN_GLOBE_ZOOM, MAX_ZOOM),
  }
}
