import type { Atlas } from '../../domain/view/atlas'
import { hasArrived } from '../../domain/view/hasArrived'
import { findHeadlineChart, listVolumeCharts } from './volumeCharts'
import { YearBars } from './YearBars'

interface HeadlineVolumeProps {
  readonly atlas: Atlas
  readonly corridorId: string
}

/** The one series that tells most of what a corridor carried, beside its route; the rest are in their own tab. */
export function HeadlineVolume({ atlas, corridorId }: HeadlineVolumeProps) {
  if (!hasArrived(atlas, ['measures', 'figures'])) return null
  const chart = findHeadlineChart(listVolumeCharts(atlas, corridorId))
  return chart ? <YearBars atlas={atlas} {...chart} /> : null
}
