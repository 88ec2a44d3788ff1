/** Drawn lines in pixels: moved into their lanes, written as paths, with places along them for symbols. */
import type { PixelPoint } from '../engine/camera'
import type { PixelBox } from '../engine/contract'

/** Points nearer together than this say nothing more of a line's course. */
const MIN_STEP_PIXELS = 1.5
/** A corner may throw the line in its lane no farther than so many lanes. */
const MAX_MITRE = 2

export function thin(points: readonly PixelPoint[]): readonly PixelPoint[] {
  const kept: PixelPoint[] = []
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1)
    const isNear = last && Math.hypot(point.x - last.x, point.y - last.y) < MIN_STEP_PIXELS
    if (!isNear) kept.push(point)
    // The end stands where it is.
    else if (index === points.length - 1 && kept.length > 1) kept[kept.length - 1] = point
    else if (index === points.length - 1) kept.push(point)
  }
  return kept
}

/** To the right of the direction, on a screen whose y runs down. */
function toNormal(from: PixelPoint, to: PixelPoint): PixelPoint {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
}

/** The line so many pixels to the right of its own direction, as the style's `line-offset` moves it. */
export function offsetLine(points: readonly PixelPoint[], offset: number): readonly PixelPoint[] {
  if (offset === 0) return points
  return points.map((point, index) => {
    const [before, after] = [points[index - 1] ?? point, points[index + 1] ?? point]
    const [a, b] = [toNormal(before, point), toNormal(point, after)]
    const [first, second] = [before === point ? b : a, after === point ? a : b]
    const sum = { x: first.x + second.x, y: first.y + second.y }
    const square = sum.x ** 2 + sum.y ** 2
    const mitre = square < 1e-6 ? 0 : Math.min(2 / square, MAX_MITRE)
    return { x: point.x + sum.x * mitre * offset, y: point.y + sum.y * mitre * offset }
  })
}

function write({ x, y }: PixelPoint): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}

export function toPath(points: readonly PixelPoint[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${write(point)}`).join('')
}

export function toBox(points: readonly PixelPoint[]): PixelBox {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y } of points) {
    if (x < box.left) box.left = x
    if (x > box.right) box.right = x
    if (y < box.top) box.top = y
    if (y > box.bottom) box.bottom = y
  }
  return box
}

export function doBoxesMeet(a: PixelBox, b: PixelBox, gap = 0): boolean {
  return (
    a.left <= b.right + gap && b.left <= a.right + gap && a.top <= b.bottom + gap && b.top <= a.bottom + gap
  )
}

export interface Spot extends PixelPoint {
  /** Of the line there; 0 is to the right, on a screen whose y runs down. */
  readonly degrees: number
}

/** Every so many pixels along the line, the first half of that from its start. */
export function listSpots(points: readonly PixelPoint[], spacing: number): readonly Spot[] {
  const spots: Spot[] = []
  let ahead = spacing / 2
  for (const [index, to] of points.entries()) {
    const from = points[index - 1]
    if (!from) continue
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(dx, dy)
    for (; ahead <= length; ahead += spacing) {
      const share = length === 0 ? 0 : ahead / length
      const degrees = (Math.atan2(dy, dx) * 180) / Math.PI
      spots.push({ x: from.x + dx * share, y: from.y + dy * share, degrees })
    }
    ahead -= length
  }
  return spots
}

/** Pixels from a point to the line. */
export function toLineDistance({ x, y }: PixelPoint, points: readonly PixelPoint[]): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const [index, to] of points.entries()) {
    const from = points[index - 1]
    if (!from) continue
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const square = dx ** 2 + dy ** 2
    const along = square === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square
    const share = Math.min(1, Math.max(0, along))
    nearest = Math.min(nearest, Math.hypot(x - from.x - share * dx, y - from.y - share * dy))
  }
  return nearest
}
