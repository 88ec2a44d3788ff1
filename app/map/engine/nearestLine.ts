/** Among lines that lie side by side, the one the pointer means. */
import type { PixelPoint } from './camera'

export interface DrawnLine {
  readonly id: string
  /** The line before it is moved into its lane. */
  readonly points: readonly PixelPoint[]
  /** Pixels it is moved to the right of its own direction, as the style's `line-offset` does. */
  readonly offset: number
}

function toSegmentDistance(pointer: PixelPoint, from: PixelPoint, to: PixelPoint, offset: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length === 0) return Number.POSITIVE_INFINITY
  // To the right of the direction, on a screen whose y runs down.
  const start = { x: from.x - (dy / length) * offset, y: from.y + (dx / length) * offset }
  const along = ((pointer.x - start.x) * dx + (pointer.y - start.y) * dy) / length ** 2
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(pointer.x - start.x - share * dx, pointer.y - start.y - share * dy)
}

export interface NearestLine {
  readonly id: string
  /** Pixels from the pointer to the middle of the line. */
  readonly distance: number
}

/** Undefined for no lines. */
export function findNearestLine(pointer: PixelPoint, lines: readonly DrawnLine[]): NearestLine | undefined {
  let nearest: NearestLine | undefined
  for (const { id, points, offset } of lines) {
    for (const [index, to] of points.entries()) {
      const from = points[index - 1]
      if (!from) continue
      const distance = toSegmentDistance(pointer, from, to, offset)
      if (!nearest || distance < nearest.distance) nearest = { id, distance }
    }
  }
  return nearest
}
