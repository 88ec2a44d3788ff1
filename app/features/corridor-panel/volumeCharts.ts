/** Which series of a corridor are drawn as bars, and which of them stands for it beside its route. */
import type { Measure } from '../../domain/record/measureSchema'
import { isRealised } from '../../domain/record/stages'
import type { Atlas } from '../../domain/view/atlas'
import type { YearBars } from '../../domain/view/corridorVolumes'
import { listCorridorVolumes, toYearBars } from '../../domain/view/corridorVolumes'
import type { SeriesView } from '../../domain/view/measureView'

/** One bar says nothing of the years. */
const LEAST_YEARS = 2

export interface VolumeChart {
  readonly measure: Measure
  readonly series: SeriesView
  readonly years: YearBars
}

export function listVolumeCharts(
  { record, view, placed }: Pick<Atlas, 'record' | 'view' | 'placed'>,
  corridorId: string,
): readonly VolumeChart[] {
  return listCorridorVolumes(corridorId, record.measures, view, placed.everView).flatMap(
    ({ measure, series: ofMeasure }) =>
      ofMeasure.map((series) => ({ measure, series, years: toYearBars(series) })),
  )
}

/** Those with years to set side by side, the longest first. */
export function listDrawnCharts(charts: readonly VolumeChart[]): readonly VolumeChart[] {
  return charts
    .filter(({ years: { bars } }) => countYears(bars) >= LEAST_YEARS)
    .toSorted((a, b) => b.years.bars.length - a.years.bars.length)
}

/** The longest in which years that came can be compared: plans and capacities alone are no volume. */
export function findHeadlineChart(charts: readonly VolumeChart[]): VolumeChart | undefined {
  return listDrawnCharts(charts).find(
    ({ years: { bars } }) => countYears(bars.filter(({ figure }) => isRealised(figure.stage))) >= LEAST_YEARS,
  )
}

function countYears(bars: YearBars['bars']): number {
  return new Set(bars.map(({ from }) => from)).size
}
