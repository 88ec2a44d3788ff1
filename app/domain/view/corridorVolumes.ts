/** What is measured of a corridor over the years: the series that name it, and where a realised value fell. */
import type { Measure } from '../record/measureSchema'
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
