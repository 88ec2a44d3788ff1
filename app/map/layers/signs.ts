/**
 * The small signs of the map, as the map and the legend draw them: their names, sizes and strokes. One module, which
 * comes with the legend: apart it would be a request more.
 */
import type { LineMark } from '../../domain/view/lineLook'

// Names of the images the engine adds.

/** The images of areas: distance fields like the others, so that they take the theme's colours. */
export const AREA_IMAGES = { ring: 'area-ring', filled: 'area-filled' } as const
export const ARROW_IMAGE = 'arrow'
export const STATION_IMAGES = { seaport: 'station-seaport', border: 'station-border' } as const

export function toMarkImage(mark: LineMark): string {
  return `mark-${mark}`
}

// Pixels of the circles of places and stations.

/** A place that is a spot, far out and near. */
export const SPOT = { far: 3.4, near: 4.6, edge: 1.8 } as const
/** Beside a place that has figures as well; moved to the right and up. */
export const BADGE = { radius: 2, edge: 1, shift: 6 } as const
export const STATION = {
  end: { far: 2.6, near: 4 },
  between: { far: 1.8, near: 2.8 },
  edge: 1.6,
} as const

/** Between two places that events join. */
export const ARC = { width: 1.3, opacity: 0.62 } as const

// The marks on the lines of cables and pipes, as strokes from point to point on a grid of ±10, y downward.

type Stroke = readonly [fromX: number, fromY: number, toX: number, toY: number]

export const MARK_HALF_WIDTH = 1.3

export const MARK_STROKES: Readonly<Record<LineMark, readonly Stroke[]>> = {
  fibre: [
    [-4, -4, 4, 4],
    [-4, 4, 4, -4],
  ],
  power: [
    [2, -8, -3.4, 1],
    [-3.4, 1, 3.4, -1],
    [3.4, -1, -2, 8],
  ],
  // A ring: two bars would be taken for a border.
  pipeline: [
    [-2.2, -5, 2.2, -5],
    [2.2, -5, 5, -2.2],
    [5, -2.2, 5, 2.2],
    [5, 2.2, 2.2, 5],
    [2.2, 5, -2.2, 5],
    [-2.2, 5, -5, 2.2],
    [-5, 2.2, -5, -2.2],
    [-5, -2.2, -2.2, -5],
  ],
}
