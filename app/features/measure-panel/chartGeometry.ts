/** Where everything of one chart stands, in pixels. Time runs with the page: from the right in Arabic. */
import { isRealised } from '../../domain/record/stages'
import type { MeasurePoint, YearSpan } from '../../domain/view/measureView'

export interface ChartMark {
  readonly point: MeasurePoint
  readonly value: number
  readonly valueTo?: number | undefined
  readonly label: string
}

export interface PlacedMark {
  readonly mark: ChartMark
  readonly x: number
  readonly y: number
  /** Of a range, where its upper end stands. */
  readonly yTo: number | undefined
  /** Where the months it covers begin; undefined for a whole year and for a moment. */
  readonly tailX: number | undefined
  /** Absent where it would lie on another; the table has every value. */
  readonly label: { readonly x: number; readonly y: number } | undefined
}

export interface ChartLayout {
  readonly width: number
  readonly height: number
  /** Pixels kept free at the inline start for the numbers of the scale. */
  readonly gutter: number
  readonly marks: readonly PlacedMark[]
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  readonly years: readonly { readonly year: number; readonly x: number; readonly hasLabel: boolean }[]
  /** Where years meet. */
  readonly yearEdges: readonly number[]
  /** The edges of what is drawn in. */
  readonly plot: {
    readonly fromX: number
    readonly toX: number
    readonly bottom: number
    readonly top: number
  }
}

interface ChartInput {
  readonly marks: readonly ChartMark[]
  readonly span: YearSpan
  readonly top: number
  readonly width: number
  readonly isRightToLeft: boolean
  readonly toTickLabel: (value: number) => string
}

const HEIGHT = 204
const TOP = 22
const BOTTOM = 24
const CHARACTER = 6.9
const YEAR_LABEL = 36
const MARK = 10
const LABEL_HEIGHT = 15
/** Nearer to each other, two numbers read as one. */
const LABEL_GAP = 8

/** How far above and below its mark a label may stand, in pixels. */
const NEAR = [14] as const
const FAR = [...NEAR, 28, 42] as const

/** Round steps from zero to at least `top`, four of them at most. */
export function toTicks(top: number): readonly number[] {
  if (!(top > 0)) return [0, 1]
  const rough = top / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power
  const count = Math.ceil(top / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, position) => position * step)
}

interface Box {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
}

function doBoxesMeet(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight
}

/** Marks on one another are set side by side: two answers must look like two. */
function sideBySide(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const offsets = new Map<PlacedMark, number>()
  const left = [...marks]
  while (left.length > 0) {
    const [first] = left
    if (!first) break
    const cluster = left.filter(({ x, y }) => Math.abs(x - first.x) < 2 && Math.abs(y - first.y) < MARK)
    cluster.forEach((mark, position) => {
      offsets.set(mark, (position - (cluster.length - 1) / 2) * MARK)
      left.splice(left.indexOf(mark), 1)
    })
  }
  return marks.map((mark) => ({ ...mark, x: mark.x + (offsets.get(mark) ?? 0) }))
}

/** What is no fact yet needs its word most; then whole years before parts of one, the newest first. */
function rankForLabel({ mark: { point } }: PlacedMark): number {
  return (isRealised(point.figure.stage) ? 1e6 : 0) + (point.isWholeYear ? 0 : 1e5) - point.to
}

function placeLabels(marks: readonly PlacedMark[], fromX: number, toX: number): readonly PlacedMark[] {
  const taken: Box[] = marks.flatMap(({ x, y, tailX = x }) => [
    { x, y, halfWidth: MARK / 2, halfHeight: MARK / 2 },
    { x: (x + tailX) / 2, y, halfWidth: Math.abs(x - tailX) / 2, halfHeight: 2 },
  ])
  const labels = new Map<PlacedMark, { x: number; y: number }>()
  for (const placed of marks.toSorted((a, b) => rankForLabel(a) - rankForLabel(b))) {
    if (!placed.mark.point.isShown) continue
    const halfWidth = (placed.mark.label.length * CHARACTER) / 2
    const keepInside = (x: number) => Math.min(Math.max(x, fromX + halfWidth), toX - halfWidth)
    const beside = halfWidth + MARK
    const middle = keepInside(placed.x)
    const sides = [keepInside(placed.x + beside), keepInside(placed.x - beside)]
    const upper = placed.yTo ?? placed.y
    // Hollow with no word says nothing: its own may stand farther off.
    const reach = isRealised(placed.mark.point.figure.stage) ? NEAR : FAR
    const spot = reach
      .flatMap((off) => [
        { x: middle, y: upper - off },
        { x: middle, y: placed.y + off },
        ...sides.map((x) => ({ x, y: off === NEAR[0] ? placed.y : upper - off + NEAR[0] })),
      ])
      .find(({ x, y }) => {
        const box = { x, y, halfWidth, halfHeight: LABEL_HEIGHT / 2 }
        const isInside = y > LABEL_HEIGHT / 2 && y < HEIGHT - BOTTOM - 4
        return isInside && !taken.some((other) => doBoxesMeet(box, other))
      })
    if (!spot) continue
    taken.push({ ...spot, halfWidth: halfWidth + LABEL_GAP, halfHeight: LABEL_HEIGHT / 2 })
    labels.set(placed, spot)
  }
  return marks.map((mark) => ({ ...mark, label: labels.get(mark) }))
}

export function layOutChart(input: ChartInput): ChartLayout {
  const { span, width, isRightToLeft } = input
  const tickValues = toTicks(input.top)
  const last = tickValues.at(-1) ?? 1
  const gutter = Math.max(...tickValues.map((tick) => input.toTickLabel(tick).length)) * CHARACTER + 10
  const bottom = HEIGHT - BOTTOM
  const plotWidth = Math.max(1, width - gutter - 6)
  const toX = (time: number) => {
    const along = gutter + ((time - span.from) / (span.to - span.from)) * plotWidth
    return isRightToLeft ? width - along : along
  }
  const toY = (value: number) => bottom - (value / last) * (bottom - TOP)
  const placed = input.marks.map((mark): PlacedMark => {
    const { from, to, isWholeYear } = mark.point
    return {
      mark,
      x: toX(isWholeYear ? (from + to) / 2 : to),
      y: toY(mark.value),
      yTo: mark.valueTo === undefined ? undefined : toY(mark.valueTo),
      tailX: isWholeYear || from === to ? undefined : toX(from),
      label: undefined,
    }
  })
  const count = span.to - span.from
  const step = Math.max(1, Math.ceil((count * YEAR_LABEL) / plotWidth))
  const [fromX, toXEnd] = [toX(span.from), toX(span.to)].toSorted((a, b) => a - b)
  const plot = { fromX: fromX ?? 0, toX: toXEnd ?? width, bottom, top: TOP }
  return {
    width,
    height: HEIGHT,
    gutter,
    marks: placeLabels(sideBySide(placed), plot.fromX, plot.toX),
    ticks: tickValues.map((value) => ({ value, y: toY(value) })),
    years: Array.from({ length: count }, (_, offset) => ({
      year: span.from + offset,
      x: toX(span.from + offset + 0.5),
      hasLabel: (count - 1 - offset) % step === 0,
    })),
    yearEdges: Array.from({ length: count + 1 }, (_, offset) => toX(span.from + offset)),
    plot,
  }
}
