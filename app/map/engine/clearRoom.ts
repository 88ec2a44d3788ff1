/** Where on the map something wide can be framed whole: between the cards that stand on it, arithmetic only. */
import type { PixelPoint, PixelSize } from './camera'
import type { MapPadding } from './contract'

/** At most so many in a row and in a column: asking where a card is makes the browser work. */
const MOST_STEPS = 24
/** No card is narrower. */
const LEAST_STEP_PIXELS = 20

export interface ClearRoomSearch {
  readonly size: PixelSize
  /** What panels cover at the sides. */
  readonly padding: MapPadding
  /** True under anything else that stands on the map. */
  readonly isUnderCard: (point: PixelPoint) => boolean
  /** Of what is to be framed, as large as it may become. */
  readonly shape: PixelSize
  /** Pixels to be left free around it. */
  readonly gap: number
}

/** Evenly from one end to the other, both included. */
function divide(start: number, end: number): readonly number[] {
  const count = Math.max(1, Math.min(MOST_STEPS, Math.floor((end - start) / LEAST_STEP_PIXELS)))
  return Array.from({ length: count + 1 }, (_, step) => start + ((end - start) * step) / count)
}

/**
 * The padding that leaves the free rectangle in which the shape can be drawn largest, the gap around it left free, and
 * of several the roomiest; undefined where there is none.
 */
export function findClearRoom(search: ClearRoomSearch): MapPadding | undefined {
  const { size, padding, isUnderCard, shape, gap } = search
  const xs = divide(padding.left, size.width - padding.right)
  const ys = divide(padding.top, size.height - padding.bottom)
  const isFree = ys.map((y) => xs.map((x) => !isUnderCard({ x, y })))
  let best: MapPadding | undefined
  let [bestScale, bestArea] = [0, 0]
  const consider = (left: number, right: number, top: number, bottom: number) => {
    const [width, height] = [right - left, bottom - top]
    const scale = Math.min(1, (width - 2 * gap) / shape.width, (height - 2 * gap) / shape.height)
    const area = width * height
    if (scale <= 0 || scale < bestScale || (scale === bestScale && area <= bestArea)) return
    best = {
      top: top + gap,
      left: left + gap,
      right: size.width - right + gap,
      bottom: size.height - bottom + gap,
    }
    bestScale = scale
    bestArea = area
  }
  for (const [row, top] of ys.entries()) {
    /** Whether each column is free from there down to the row that is looked at. */
    let isFreeDown = xs.map(() => true)
    for (const [below, bottom] of ys.slice(row).entries()) {
      isFreeDown = isFreeDown.map((isSoFar, column) => isSoFar && isFree[row + below]?.[column] === true)
      let left: number | undefined
      for (const [column, x] of xs.entries()) {
        left = isFreeDown[column] ? (left ?? x) : undefined
        // A run that goes on is the better one: what is considered before it does not matter.
        if (left !== undefined) consider(left, x, top, bottom)
      }
    }
  }
  return best
}
