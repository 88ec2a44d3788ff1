import type { CorridorMode } from '../record/corridorSchema'

/** The switches of the legend. Each hides one subject on the map and nothing in the panels. */
export const LAYER_KEYS = ['events', 'figures', 'transport', 'rail', 'fibre', 'energy'] as const
export type LayerKey = (typeof LAYER_KEYS)[number]

/** The switch a corridor's mode belongs to; `undefined` for modes that have no line on the map. */
export function toLayerKey(mode: CorridorMode): LayerKey | undefined {
  switch (mode) {
    case 'multimodal':
    case 'road':
    case 'ferry':
    case 'unstated':
      return 'transport'
    case 'rail':
      return 'rail'
    case 'fibre':
    case 'digital':
      return 'fibre'
    case 'power':
    case 'pipeline':
      return 'energy'
    case 'air':
    case 'none':
      return undefined
    default:
      return mode satisfies never
  }
}
