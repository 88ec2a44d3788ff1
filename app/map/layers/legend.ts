/** What the legend says of the map. Lines it draws as the map does, by domain/view/lineLook.ts. */
import type { LayerKey } from '../../domain/state/layers'

/** What the legend draws for a subject; a line is drawn by what the record has of it. */
export type LegendSymbol =
  | { readonly kind: 'dot'; readonly color: 'event' | 'trade' }
  | { readonly kind: 'line' }

const LINE: LegendSymbol = { kind: 'line' }

/** By the switch each belongs to, in their order. */
export const LEGEND_SYMBOLS: Readonly<Record<LayerKey, LegendSymbol>> = {
  events: { kind: 'dot', color: 'event' },
  figures: { kind: 'dot', color: 'trade' },
  transport: LINE,
  rail: LINE,
  fibre: LINE,
  energy: LINE,
}
