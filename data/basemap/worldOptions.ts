/** The two worlds the atlas serves: a light one that is drawn at once, a fine one that takes its place. */
import type { WorldOptions } from './world'

const REGION_BOX = [22, 24, 98, 60] as const
const EUROPE_BOX = [-11, 36, 22, 61] as const
/** Where the map flies for Washington and New York. */
const US_NORTH_EAST_BOX = [-80, 36, -70, 43] as const

export const LIGHT_WORLD: WorldOptions = {
  detail: {
    zones: [{ box: REGION_BOX, minAreaDegrees2: 0.012 }],
    elsewhereMinAreaDegrees2: 0.4,
  },
  minIslandTriangles: 8,
  minLakeTriangles: 8,
  gridDegrees: [0.036, 0.03],
}

export const FINE_WORLD: WorldOptions = {
  detail: {
    zones: [
      { box: REGION_BOX, minAreaDegrees2: 3e-4 },
      { box: EUROPE_BOX, minAreaDegrees2: 0.022 },
      { box: US_NORTH_EAST_BOX, minAreaDegrees2: 0.003 },
    ],
    elsewhereMinAreaDegrees2: 0.24,
  },
  minIslandTriangles: 5,
  minLakeTriangles: 6,
  gridDegrees: [0.016, 0.012],
}
