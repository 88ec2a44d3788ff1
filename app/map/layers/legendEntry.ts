import type { LayerKey } from '../../domain/state/layers'

/** What the legend draws for a subject: the very numbers the layers are built from. */
export type LegendSymbol =
  | { readonly kind: 'dot'; readonly color: 'event' | 'trade' }
  | {
      readonly kind: 'line'
      readonly color: 'corridor' | 'fibre'
      /** Lengths of dash and gap in line widths; empty where the line runs through. */
      readonly inServiceDash: readonly number[]
      readonly plannedDash: readonly number[]
    }

export interface LegendEntry {
  /** The switch it belongs to, and the name of its words. */
  readonly key: LayerKey
  /** Ids of the layers that draw it. */
  readonly layers: readonly string[]
  readonly symbol: LegendSymbol
}
