/** What the legend says of the map. Lines it draws as the map does, by domain/view/lineLook.ts. */
import type { LayerKey } from '../../domain/state/layers'
import { CORRIDOR_LAYERS, PLACE_LAYERS } from './layerIds'

/** What the legend draws for a subject; a line is drawn by what the record has of it. */
export type LegendSymbol =
  | { readonly kind: 'dot'; readonly color: 'event' | 'trade' }
  | { readonly kind: 'line' }

interface LegendEntry {
  /** The switch it belongs to, and the name of its words. */
  readonly key: LayerKey
  /** Ids of the layers that draw it. */
  readonly layers: readonly string[]
  readonly symbol: LegendSymbol
}

const LINE_LAYERS = [
  CORRIDOR_LAYERS.casing,
  CORRIDOR_LAYERS.round,
  CORRIDOR_LAYERS.core,
  CORRIDOR_LAYERS.line,
]

/** In the order of the switches. */
export const MAP_LEGEND: readonly LegendEntry[] = [
  {
    key: 'events',
    layers: [PLACE_LAYERS.spot, PLACE_LAYERS.area],
    symbol: { kind: 'dot', color: 'event' },
  },
  {
    key: 'figures',
    layers: [PLACE_LAYERS.badge, PLACE_LAYERS.spot, PLACE_LAYERS.area],
    symbol: { kind: 'dot', color: 'trade' },
  },
  { key: 'transport', layers: LINE_LAYERS, symbol: { kind: 'line' } },
  { key: 'rail', layers: LINE_LAYERS, symbol: { kind: 'line' } },
  { key: 'fibre', layers: [...LINE_LAYERS, CORRIDOR_LAYERS.mark], symbol: { kind: 'line' } },
  { key: 'energy', layers: [...LINE_LAYERS, CORRIDOR_LAYERS.mark], symbol: { kind: 'line' } },
]
