/** What a chart of one series draws, on each of the scales a reader can choose. */
import type { TFunction } from 'i18next'
import type { ScaleWord } from '../../cards/chartWords'
import { toChartNumber, toPointLabel, toScaleWord } from '../../cards/chartWords'
import type { Figure } from '../../domain/record/figureSchema'
import type { IndexedPoint, MeasureView, SeriesView, YearSpan } from '../../domain/view/measureView'
import { indexSeries, toSpan, toTop } from '../../domain/view/measureView'
import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../i18n/locale'
import type { ChartScale } from '../../url-state/schema'
import type { ChartMark } from './chartGeometry'

/** Two points make a picture; one value is said better in words. */
const LEAST_POINTS = 2
/** Beyond this the smaller charts of a common scale lie flat on its floor. */
const READABLE_RATIO = 12

export function hasChart({ points }: SeriesView): boolean {
  return points.length >= LEAST_POINTS
}

function toUnit({ series }: SeriesView, { measure }: MeasureView): Figure['unit'] {
  return series.unit ?? measure.unit
}

/** The scales that say something of this measure. */
export function listScales(view: MeasureView): readonly ChartScale[] {
  const charts = view.series.filter(hasChart)
  if (charts.length === 0) return []
  const units = new Set(charts.map((series) => toUnit(series, view)))
  const canShare = charts.length > 1 && units.size === 1
  const canIndex = charts.some((series) => indexSeries(series).length > 0)
  const scales: ChartScale[] = [
    'own',
    ...(canShare ? ['common' as const] : []),
    ...(canIndex ? ['index' as const] : []),
  ]
  return scales
}

/** One scale for all while every chart stays readable on it. */
export function toDefaultScale(view: MeasureView): ChartScale {
  const tops = view.series.filter(hasChart).map(({ points }) => toTop(points))
  const isReadable = Math.max(...tops) <= Math.min(...tops) * READABLE_RATIO
  return isReadable && listScales(view).includes('common') ? 'common' : 'own'
}

export interface SeriesChartInput {
  readonly marks: readonly ChartMark[]
  readonly segments: SeriesView['segments']
  /** A chart of its own scale has its own years as well; the others share theirs. */
  readonly span: YearSpan | undefined
  readonly top: number
  /** Undefined where the numbers are an index. */
  readonly scaleWord: ScaleWord | undefined
  /** Of an index, what stands for 100, by reporter. */
  readonly bases: readonly IndexedPoint[]
}

export function toSeriesChartInput(
  series: SeriesView,
  view: MeasureView,
  scale: ChartScale,
  locale: Locale,
  t: TFunction,
): SeriesChartInput {
  if (scale === 'index') {
    const indexed = indexSeries(series)
    const all = view.series.flatMap(indexSeries).flat()
    const marks = indexed.flat().map(({ point, index }) => ({
      point,
      value: index,
      label: formatNumber(index, locale),
    }))
    const drawn = new Set(marks.map(({ point }) => point))
    return {
      marks,
      segments: series.segments.filter(([from, to]) => drawn.has(from) && drawn.has(to)),
      span: toSpan(all.map(({ point }) => point)),
      top: Math.max(...all.map(({ index }) => index)),
      scaleWord: undefined,
      bases: indexed.flatMap(([first]) => first ?? []),
    }
  }
  // What one chart holds, or, on a common scale, all of them.
  const framed = (scale === 'common' ? view.series.filter(hasChart) : [series]).flatMap(
    ({ points }) => points,
  )
  const own = toTop(series.points)
  // A small series keeps its own words, thousands beside millions, on the height of the largest.
  const scaleWord = toScaleWord(own)
  return {
    marks: series.points.map((point) => ({
      point,
      value: point.value,
      valueTo: point.figure.valueTo,
      label: toPointLabel(point.figure, scaleWord, locale, t),
    })),
    segments: series.segments,
    span: toSpan(framed),
    top: toTop(framed),
    scaleWord,
    bases: [],
  }
}

export function toTickText(value: number, scaleWord: ScaleWord | undefined, locale: Locale): string {
  return scaleWord === undefined ? formatNumber(value, locale) : toChartNumber(value, scaleWord, locale)
}
