/** Where on the map something wide can be framed whole: between the cards that stand on it, arithmetic only. */
import type { PixelPoint, PixelSize } from './camera'
import type { MapPadding, PixelBox } from './contract'

/** At most so many places are looked at in a row and in a column: asking where a card is makes the browser work. */
const MOST_COLUMNS = 24
const MOST_ROWS = 16
/** As narrow as this the cards leave out nothing that would be worth framing in. */
const LEAST_STEP_PIXELS = 20

export interface ClearRoomSearch {
  readonly size: PixelSize
  /** What panels cover at the sides. */
  readonly padding: MapPadding
  /** What stands on the rest. */
  readonly covers: readonly PixelBox[]
  /** True under a card nobody has named. */
  readonly isUnderCard: (point: PixelPoint) => boolean
  /** Of what is to be framed, as large as it may become. */
  readonly shape: PixelSize
  /** Pixels to be left free around it. */
  readonly gap: number
}

/** Evenly from one end to the other, both included. */
function divide(start: number, end: number, most: number): readonly number[] {
  const count = Math.max(1, Math.min(most, Math.floor((end - start) / LEAST_STEP_PIXELS)))
  return Array.from({ length: count + 1 }, (_, step) => start + ((end - start) * step) / count)
}

function overlaps(box: PixelBox, other: PixelBox): boolean {
  return box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top
}

/** The runs of true, each by its first index and the one after its last. */
function findRuns(flags: readonly boolean[]): readonly (readonly [start: number, end: number])[] {
  const starts = flags.flatMap((flag, index) => (flag && flags[index - 1] !== true ? [index] : []))
  return starts.map((start) => {
    const length = flags.slice(start).indexOf(false)
    return [start, length === -1 ? flags.length : start + length]
  })
}

/**
 * The padding that leaves the free rectangle in which the shape can be drawn largest, and of several the roomiest;
 * undefined where no place is free.
 */
export function findClearRoom(search: ClearRoomSearch): MapPadding | undefined {
  const { size, padding, covers, isUnderCard, shape, gap } = search
  const xs = divide(padding.left, size.width - padding.right, MOST_COLUMNS)
  const ys = divide(padding.top, size.height - padding.bottom, MOST_ROWS)
  const isCarded = ys.map((y) => xs.map((x) => isUnderCard({ x, y })))
  const toBox = (column: number, endColumn: number, row: number, endRow: number): PixelBox => ({
    left: xs[column] ?? 0,
    right: xs[endColumn] ?? 0,
    top: ys[row] ?? 0,
    bottom: ys[endRow] ?? 0,
  })
  const isFree = (column: number, row: number) => {
    const corners = [isCarded[row], isCarded[row + 1]].flatMap((line) => [line?.[column], line?.[column + 1]])
    const box = toBox(column, column + 1, row, row + 1)
    return !corners.includes(true) && !covers.some((cover) => overlaps(box, cover))
  }
  const toScale = ({ left, right, top, bottom }: PixelBox) =>
    Math.min(1, (right - left - 2 * gap) / shape.width, (bottom - top - 2 * gap) / shape.height)
  const toArea = ({ left, right, top, bottom }: PixelBox) => (right - left) * (bottom - top)

  let best: PixelBox | undefined
  for (let row = 0; row < ys.length - 1; row++) {
    let isFreeDown = xs.slice(1).map(() => true)
    for (let endRow = row + 1; endRow < ys.length; endRow++) {
      isFreeDown = isFreeDown.map((isSoFar, column) => isSoFar && isFree(column, endRow - 1))
      for (const [start, end] of findRuns(isFreeDown)) {
        const box = toBox(start, end, row, endRow)
        const gain = best ? toScale(box) - toScale(best) : 1
        if (gain > 0 || (gain === 0 && best && toArea(box) > toArea(best))) best = box
      }
    }
  }
  return (
    best && {
      top: best.top,
      left: best.left,
      right: size.width - best.right,
      bottom: size.height - best.bottom,
    }
  )
}
