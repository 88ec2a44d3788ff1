/** What is measured of a corridor over the years: the series that name it, and where a realised value fell. */
import type { Figure } from '../record/figureSchema'
import type { Measure } from '../record/measureSchema'
import { SCALES } from '../record/scales'
import { isRealised } from '../record/stages'
import type { AtlasView } from './atlasView'
import type { MeasurePoint, SeriesView } from './measureView'
import { buildMeasureView } from './measureView'

export interface CorridorVolume {
  readonly measure: Measure
  readonly series: readonly SeriesView[]
}

/** Measures with most values first, so that what is best known of the corridor opens its list. */
export function listCorridorVolumes(
  corridorId: string,
  measures: readonly Measure[],
  view: AtlasView,
  everView: AtlasView,
): readonly CorridorVolume[] {
  return measures
    .flatMap((measure) => {
      const own = measure.series.filter(({ corridors }) => corridors?.includes(corridorId))
      if (own.length === 0) return []
      const { series } = buildMeasureView({ ...measure, series: own }, view, everView)
      return series.length > 0 ? [{ measure, series }] : []
    })
    .toSorted((a, b) => countPoints(b) - countPoints(a))
}

function countPoints({ series }: CorridorVolume): number {
  return Math.max(...series.map(({ points }) => points.length))
}

export interface Fall {
  readonly before: MeasurePoint
  readonly after: MeasurePoint
  /** Of the value before, rounded to whole per cent, or to a tenth below one. */
  readonly percent: number
}

/** Between realised values of whole years in a row from one body's statistics: the only ones that may be compared. */
export function listFalls({ segments }: Pick<SeriesView, 'segments'>): readonly Fall[] {
  return segments.flatMap(([before, after]) => {
    if (!after.isShown || before.value <= 0 || after.value >= before.value) return []
    const percent = ((before.value - after.value) / before.value) * 100
    return [{ before, after, percent: percent < 1 ? Number(percent.toFixed(1)) : Math.round(percent) }]
  })
}

/** How far apart two neighbouring numbers are as the source prints them: 0.01 million is 10,000. */
function toStep({ scale, fractionDigits }: Figure): number {
  return SCALES[scale] / 10 ** fractionDigits
}

/** "2.8 million" beside "2.764 million": the same number with fewer digits. */
function isRoundingOf(rough: MeasurePoint, exact: MeasurePoint): boolean {
  const { bound, valueTo } = rough.figure
  const isPlain = valueTo === undefined && exact.figure.valueTo === undefined
  if (!isPlain || (bound !== 'exactly' && bound !== 'about') || exact.figure.bound !== 'exactly') return false
  const step = toStep(rough.figure)
  return step > toStep(exact.figure) && Math.round(exact.value / step) * step === rough.value
}

export interface YearBars {
  /** In the order of time, several in a year where sources differ. */
  readonly bars: readonly MeasurePoint[]
  /** True where plans or forecasts are left out because the year they were for has its value. */
  readonly hasSettled: boolean
  /** True where a year has more than one realised value. */
  readonly hasRivals: boolean
}

/**
 * The values of whole years that stand side by side. What rounds another value, or repeats it, is no value of its own,
 * and what was foreseen for a year gives way to what came: both stay in the record and in the lists beside the chart.
 */
export function toYearBars({ points }: Pick<SeriesView, 'points'>): YearBars {
  const whole = points.filter(({ isWholeYear }) => isWholeYear)
  const ofRealised = whole.filter(({ figure }) => isRealised(figure.stage))
  const realised = ofRealised.filter(
    (point, position) =>
      !ofRealised.some(
        (other, otherPosition) =>
          other.from === point.from &&
          (isRoundingOf(point, other) || (otherPosition < position && isSameValue(point, other))),
      ),
  )
  const settledYears = new Set(realised.map(({ from }) => from))
  const foreseen = whole.filter(({ figure }) => !isRealised(figure.stage))
  const open = foreseen.filter(({ from }) => !settledYears.has(from))
  return {
    bars: [...realised, ...open].toSorted((a, b) => a.from - b.from),
    hasSettled: open.length < foreseen.length,
    hasRivals: settledYears.size < realised.length,
  }
}

function isSameValue(a: MeasurePoint, b: MeasurePoint): boolean {
  return a.value === b.value && a.figure.valueTo === b.figure.valueTo && a.figure.bound === b.figure.bound
}
