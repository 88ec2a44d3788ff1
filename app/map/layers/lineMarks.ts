/** The marks that sit on the lines of cables and pipes, as strokes from point to point on a grid of ±10, y downward. */
import type { LineMark } from '../../domain/view/lineLook'

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
