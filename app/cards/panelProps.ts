import type { ComponentType } from 'react'
import type { DatasetName } from '../domain/record/schema'
import type { SelectionKind } from '../domain/state/selection'
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

export type PanelsOf<Kind extends SelectionKind> = Record<Kind, ComponentType<ItemPanelProps>>

/** Panels of courses and charts, which come when one is first opened. */
export type CourseKind = 'corridor' | 'measure'

/** Panels of what stands behind events and figures, which come when one is first opened. */
export type ContextKind = 'disagreement' | 'document' | 'organisation' | 'person'
