/** The symbols of lines and stations, as signed distance fields like those of areas: strokes on a grid of ±10. */

import type { LineMark } from '../../domain/view/lineLook'
import { LINE_MARKS } from '../../domain/view/lineLook'
import { ARROW_IMAGE, MARK_HALF_WIDTH, MARK_STROKES, STATION_IMAGES, toMarkImage } from '../layers/signs'
import type { AreaImage } from './areaImages'
import { toDistanceImage } from './areaImages'

type Shape = (x: number, y: number) => number

/** A stroke between two points, so wide to either side. */
function stroke(fromX: number, fromY: number, toX: number, toY: number, halfWidth: number): Shape {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const square = dx ** 2 + dy ** 2
  return (x, y) => {
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / square))
    return Math.hypot(x - fromX - share * dx, y - fromY - share * dy) - halfWidth
  }
}

function ring(centreX: number, centreY: number, radius: number, halfWidth: number): Shape {
  return (x, y) => Math.abs(Math.hypot(x - centreX, y - centreY) - radius) - halfWidth
}

/** The lower half of a ring. */
function bowl(centreY: number, radius: number, halfWidth: number): Shape {
  return (x, y) => {
    if (y >= centreY) return Math.abs(Math.hypot(x, y - centreY) - radius) - halfWidth
    return Math.hypot(Math.abs(x) - radius, y - centreY) - halfWidth
  }
}

function join(...shapes: readonly Shape[]): Shape {
  return (x, y) => Math.min(...shapes.map((shape) => shape(x, y)))
}

function toMarkShape(mark: LineMark): Shape {
  return join(...MARK_STROKES[mark].map((ends) => stroke(...ends, MARK_HALF_WIDTH)))
}

const SHAPES: ReadonlyMap<string, Shape> = new Map([
  [ARROW_IMAGE, join(stroke(-4, -6, 4, 0, 1.7), stroke(-4, 6, 4, 0, 1.7))],
  [
    STATION_IMAGES.seaport,
    join(ring(0, -7, 2.2, 1.1), stroke(0, -5, 0, 8, 1.2), stroke(-4, -2, 4, -2, 1.1), bowl(1, 7, 1.2)),
  ],
  [STATION_IMAGES.border, join(stroke(-3, -8, -3, 8, 1.5), stroke(3, -8, 3, 8, 1.5))],
  ...LINE_MARKS.map((mark) => [toMarkImage(mark), toMarkShape(mark)] as const),
])

export function listSymbolImages(): readonly (readonly [id: string, image: AreaImage])[] {
  return [...SHAPES].map(([id, shape]) => [id, toDistanceImage(shape)])
}
