/** What the legend says of the map, from the same numbers the layers are built from. */
import type { LayerKey } from '../../domain/state/layers'
import { CORRIDOR_LAYERS, PLACE_LAYERS } from './layerIds'

/** What the legend draws for a subject. */
export type LegendSymbol =
  | { readonly kind: 'dot'; readonly color: 'event' | 'trade' }
  | {
      readonly kind: 'line'
      readonly color: 'corridor' | 'fibre'
      /** Lengths of dash and gap in line widths; empty where the line runs through. */
      readonly inServiceDash: readonly number[]
      readonly plannedDash: readonly number[]
    }

interface LegendEntry {
  /** The switch it belongs to, and the name of its words. */
  readonly key: LayerKey
  /** Ids of the layers that draw it. */
  readonly layers: readonly string[]
  readonly symbol: LegendSymbol
}

export type LineKey = Exclude<LayerKey, 'events' | 'figures'>

/** The line of each mode. Colour says the kind, the dash says it once more for those who cannot tell colours. */
export const CORRIDOR_SYMBOLS: Readonly<
  Record<LineKey, { color: 'corridor' | 'fibre'; plannedDash: readonly [number, number, ...number[]] }>
> = {
  transport: { color: 'corridor', plannedDash: [3.2, 1.6] },
  rail: { color: 'corridor', plannedDash: [1.6, 1.2] },
  fibre: { color: 'fibre', plannedDash: [0.9, 1.3] },
  energy: { color: 'corridor', plannedDash: [3.2, 1.3, 0.7, 1.3] },
}

const LINE_KEYS = ['transport', 'rail', 'fibre', 'energy'] as const satisfies LineKey[]

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
  ...LINE_KEYS.map(
    (key): LegendEntry => ({
      key,
      layers: [CORRIDOR_LAYERS.casing, CORRIDOR_LAYERS.line],
      symbol: { kind: 'line', inServiceDash: [], ...CORRIDOR_SYMBOLS[key] },
    }),
  ),
]
