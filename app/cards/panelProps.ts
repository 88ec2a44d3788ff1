import type { DatasetName } from '../domain/record/schema'
import type { Atlas } from '../domain/view/atlas'

export interface AtlasProps {
  readonly atlas: Atlas
  /** Asks for a dataset again after it failed. */
  readonly onRetry?: ((dataset: DatasetName) => void) | undefined
}

/** What every panel of one item takes. */
export interface ItemPanelProps extends AtlasProps {
  readonly id: string
}
