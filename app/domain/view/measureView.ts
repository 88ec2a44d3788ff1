/**
 * The values of one measure over time. What may stand in one line is decided here and nowhere else: whole years in a
 * row, realised, from one body's statistics. Everything else is a point of its own, so that nothing is read as growth
 * that no source states.
 */
import type { EdtfDate } from '../dates/edtf'
import { parseEdtf } from '../dates/edtf'
import type { YearRange } from '../dates/years'
import type { Figure } from '../record/figureSchema'
import type { Measure, Series } from '../record/measureSchema'
import { isRealised } from '../record/stages'
import type { AtlasView, Placed } from './atlasView'

/** A stretch of time in years: the whole of 2022 is from 2022 to 2023, and June 2022 begins at 2022.42. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

export interface MeasurePoint extends YearSpan {
  readonly figure: Figure
  readonly value: number
  /** False for months, running totals and levels as of a day. */
  readonly isWholeYear: boolean
  /** Within the chosen years, as everywhere else in the atlas. */
  readonly isShown: boolean
}

export interface SeriesView {
  readonly series: Series
  /** Every value that has a number and a time, in the order of time. */
  readonly points: readonly MeasurePoint[]
  /** Neighbours that may be joined. */
  readonly segments: readonly (readonly [MeasurePoint, MeasurePoint])[]
  /** Points of one stage and period with different values: two or more answers to one question. */
  readonly rivals: readonly (readonly MeasurePoint[])[]
  /** The values of the chosen years in the order of time, those without one last. */
  readonly rows: readonly Figure[]
  readonly countInOtherYears: number
  /** Of `rows`, those no chart can show: they state no year, or no number. */
  readonly undrawnCount: number
}

export interface MeasureView {
  readonly measure: Measure
  /** Series without any value in the record are left out. */
  readonly series: readonly SeriesView[]
  /** Whose statistics the values are, the most frequent first. */
  readonly reporters: readonly string[]
  readonly rowCount: number
  /** The stretches of years that have any value, in the order of time. */
  readonly filledYears: readonly YearRange[]
}

function toStart({ year, month = 1, day = 1 }: EdtfDate): number {
  return year + (month - 1) / 12 + (day - 1) / 372
}

function toEnd(date: EdtfDate): number {
  const length = { year: 1, month: 1 / 12, day: 1 / 372 }[date.precision]
  return toStart(date) + length
}

type Timing = Pick<MeasurePoint, 'from' | 'to' | 'isWholeYear'>

function toTiming(edtf: string): Timing | undefined {
  const value = parseEdtf(edtf)
  if (!value) return undefined
  if (value.kind === 'date') {
    const isWholeYear = value.date.precision === 'year' && !value.date.isApproximate
    return { from: toStart(value.date), to: toEnd(value.date), isWholeYear }
  }
  const { start, end } = value
  // An open end: a level reached by a day or valid from it on, and no stretch of time.
  const from = start ? toStart(start) : end && toEnd(end)
  const to = end ? toEnd(end) : from
  return from === undefined || to === undefined ? undefined : { from, to, isWholeYear: false }
}

/** When a value is of. What is aimed at stands under the year it is aimed at, not under that of the announcement. */
function findTiming({ stage, period, target }: Figure): Timing | undefined {
  const claim = isRealised(stage) ? period : (target ?? period)
  return claim && toTiming(claim.edtf)
}

function toPoint(figure: Figure, shownIds: ReadonlySet<string>): MeasurePoint | undefined {
  const timing = findTiming(figure)
  if (!timing || figure.value === null) return undefined
  return { ...timing, figure, value: figure.value, isShown: shownIds.has(figure.id) }
}

function compareInTime(a: YearSpan, b: YearSpan): number {
  return a.to - b.to || a.from - b.from
}

/** After everything that has a time; two without one keep their order. */
const NO_TIME: YearSpan = { from: 1e6, to: 1e6 }

function groupBy<Item>(items: readonly Item[], toKey: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(toKey(item), [...(groups.get(toKey(item)) ?? []), item])
  return [...groups.values()]
}

/**
 * By reporter, the whole years for which it has one realised value. Two values of one body for one year leave the year
 * out: a line through either would choose between them. Whose statistics are unknown may be anybody's.
 */
function groupComparable(points: readonly MeasurePoint[]): readonly (readonly MeasurePoint[])[] {
  const ofWholeYears = points.filter(
    ({ figure, isWholeYear }) => isWholeYear && figure.reporter !== undefined && isRealised(figure.stage),
  )
  return groupBy(ofWholeYears, ({ figure }) => figure.reporter ?? '').map((ofReporter) =>
    groupBy(ofReporter, ({ from }) => String(from)).flatMap((ofYear) => {
      const [point] = ofYear
      return point && ofYear.length === 1 && isOneNumber(point.figure) ? [point] : []
    }),
  )
}

/** "More than 4 billion" and "13–17 days" are no points to draw a slope from. */
function isOneNumber({ bound, valueTo }: Figure): boolean {
  return valueTo === undefined && (bound === 'exactly' || bound === 'about')
}

function findSegments(points: readonly MeasurePoint[]): SeriesView['segments'] {
  return groupComparable(points).flatMap((ofReporter) =>
    ofReporter.flatMap((point, position) => {
      const next = ofReporter[position + 1]
      return next && next.from - point.from === 1 ? [[point, next] as const] : []
    }),
  )
}

function findRivals(points: readonly MeasurePoint[]): SeriesView['rivals'] {
  return groupBy(points, ({ figure, from, to }) => `${figure.stage} ${from} ${to}`).filter(
    (group) => new Set(group.map(({ value, figure }) => `${value} ${figure.valueTo}`)).size > 1,
  )
}

function buildSeriesView(
  series: Series,
  figures: readonly Figure[],
  shownIds: ReadonlySet<string>,
): SeriesView {
  const points = figures
    .map((figure) => toPoint(figure, shownIds))
    .filter((point) => point !== undefined)
    .toSorted(compareInTime)
  const drawnIds = new Set(points.map(({ figure }) => figure.id))
  const rows = figures
    .filter(({ id }) => shownIds.has(id))
    .toSorted((a, b) => compareInTime(findTiming(a) ?? NO_TIME, findTiming(b) ?? NO_TIME))
  return {
    series,
    points,
    segments: findSegments(points),
    rivals: findRivals(points.filter(({ isShown }) => isShown)),
    rows,
    countInOtherYears: figures.length - rows.length,
    undrawnCount: rows.filter(({ id }) => !drawnIds.has(id)).length,
  }
}

function rankReporters(figures: readonly Figure[]): readonly string[] {
  return groupBy(
    figures.map(({ reporter }) => reporter).filter((reporter) => reporter !== undefined),
    (reporter) => reporter,
  )
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([reporter]) => reporter ?? [])
}

/** The whole years that hold all points; undefined where there is none. */
export function toSpan(points: readonly YearSpan[]): YearSpan | undefined {
  if (points.length === 0) return undefined
  const from = Math.floor(Math.min(...points.map((point) => point.from)))
  const to = Math.ceil(Math.max(...points.map((point) => point.to)))
  // A level as of New Year's Eve alone would have no width.
  return { from, to: Math.max(to, from + 1) }
}

/** Ranges that touch or overlap become one. */
function mergeYears(ranges: readonly YearRange[]): readonly YearRange[] {
  const merged: YearRange[] = []
  for (const range of ranges.toSorted((a, b) => a.fromYear - b.fromYear)) {
    const last = merged.at(-1)
    if (!last || range.fromYear > last.toYear + 1) merged.push(range)
    else merged.splice(-1, 1, { ...last, toYear: Math.max(last.toYear, range.toYear) })
  }
  return merged
}

function findFilledYears(figures: readonly Placed<Figure>[]): readonly YearRange[] {
  return mergeYears(figures.flatMap(({ placement }) => (placement ? [placement.range] : [])))
}

/** `everView` is the view of all years: what the chosen ones leave out still gives the chart its frame. */
export function buildMeasureView(measure: Measure, view: AtlasView, everView: AtlasView): MeasureView {
  const placed = everView.figures.filter(({ item }) => item.measure === measure.id)
  const figures = placed.map(({ item }) => item)
  const shownIds = new Set(view.figures.map(({ item }) => item.id))
  const series = measure.series
    .map((one) =>
      buildSeriesView(
        one,
        figures.filter((figure) => figure.series === one.id),
        shownIds,
      ),
    )
    .filter(({ rows, countInOtherYears }) => rows.length + countInOtherYears > 0)
  return {
    measure,
    series,
    reporters: rankReporters(figures),
    rowCount: series.reduce((count, { rows }) => count + rows.length, 0),
    filledYears: findFilledYears(placed),
  }
}

export interface IndexedPoint {
  readonly point: MeasurePoint
  /** 100 is the reporter's first whole year. */
  readonly index: number
}

/** One reporter's whole years against its own first: two bodies never share a base. */
export function indexSeries({ points }: SeriesView): readonly (readonly IndexedPoint[])[] {
  return groupComparable(points)
    .filter((ofReporter) => ofReporter.length > 1)
    .map((ofReporter) => {
      const base = ofReporter[0]?.value ?? 0
      return ofReporter.map((point) => ({ point, index: (point.value / base) * 100 }))
    })
    .filter((ofReporter) => ofReporter.every(({ index }) => Number.isFinite(index)))
}

/** The upper end of what a chart has to hold. */
export function toTop(points: readonly MeasurePoint[]): number {
  return Math.max(0, ...points.map(({ value, figure }) => figure.valueTo ?? value))
}
