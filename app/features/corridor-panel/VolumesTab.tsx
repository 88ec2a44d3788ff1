import { MissingDatasets } from '../../cards/MissingDatasets'
import { hasArrived } from '../../domain/view/hasArrived'
import { CorridorVolumes } from './CorridorVolumes'
import type { RouteTabProps } from './RouteTab'

const NEEDED = ['measures', 'figures'] as const

/** What it carried, once both the measures and their values are in: until then nothing may read as "none". */
export function VolumesTab({ atlas, corridor, onRetry }: RouteTabProps) {
  if (hasArrived(atlas, NEEDED)) return <CorridorVolumes atlas={atlas} corridorId={corridor.id} />
  return <MissingDatasets atlas={atlas} datasets={NEEDED} onRetry={onRetry} />
}
