import type { ReactNode } from 'react'
import type { DatasetName } from '../domain/record/schema'
import { hasArrived } from '../domain/view/hasArrived'
import { MissingDatasets } from './MissingDatasets'
import type { AtlasProps } from './panelProps'

interface DatasetGateProps extends AtlasProps {
  readonly dataset: DatasetName
  readonly children: ReactNode
}

/** Shows a list only once its dataset is in: until then a shape, and a sentence if it never comes. */
export function DatasetGate({ atlas, dataset, onRetry, children }: DatasetGateProps) {
  if (hasArrived(atlas, [dataset])) return children
  return <MissingDatasets atlas={atlas} datasets={[dataset]} onRetry={onRetry} />
}
