/** Water, land and borders: the ground of the map. One source, so that a finer world replaces all of it at once. */
import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapTheme } from '../style/theme'
import { EMPTY_COLLECTION } from './emptyData'

export const WORLD_SOURCE = 'world'

/** The `kind` of a feature of the world. */
export const WORLD_KINDS = ['land', 'focus-land', 'lake', 'border', 'coast'] as const
export type WorldKind = (typeof WORLD_KINDS)[number]

export const WORLD_LAYERS = {
  sea: 'world-sea',
  land: 'world-land',
  lake: 'world-lake',
  coast: 'world-coast',
  border: 'world-border',
} as const

export function buildWorldSource(): GeoJSONSourceSpecification {
  // No simplification of our own: the files are thinned by place already. The buffer hides seams of tiles.
  return { type: 'geojson', data: EMPTY_COLLECTION, tolerance: 0.2, buffer: 16, maxzoom: 7 }
}

function isKind(kind: WorldKind): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind]
}

export function buildWorldLayers(theme: MapTheme): LayerSpecification[] {
  return [
    { id: WORLD_LAYERS.sea, type: 'background', paint: { 'background-color': theme.sea } },
    {
      id: WORLD_LAYERS.land,
      type: 'fill',
      source: WORLD_SOURCE,
      filter: ['any', isKind('land'), isKind('focus-land')],
      paint: { 'fill-color': ['case', isKind('focus-land'), theme.landFocus, theme.land] },
    },
    {
      id: WORLD_LAYERS.lake,
      type: 'fill',
      source: WORLD_SOURCE,
      filter: isKind('lake'),
      paint: { 'fill-color': theme.sea },
    },
    {
      id: WORLD_LAYERS.coast,
      type: 'line',
      source: WORLD_SOURCE,
      filter: isKind('coast'),
      paint: { 'line-color': theme.border, 'line-width': 0.7, 'line-opacity': 0.8 },
    },
    {
      id: WORLD_LAYERS.border,
      type: 'line',
      source: WORLD_SOURCE,
      filter: isKind('border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 6, 1.1],
      },
    },
  ]
}
