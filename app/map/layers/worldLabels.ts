/** Names of countries and waters, in the language of the page. */
import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl'
import type { BasemapLabel } from '../basemap/basemapFiles'
import type { MapTheme } from '../style/theme'
import { EMPTY_COLLECTION } from './emptyData'

export const WORLD_LABELS_SOURCE = 'world-labels'
export const WORLD_LABEL_LAYERS = { water: 'label-water', country: 'label-country' } as const

/** `font-faces` of the style, and `text-font` of every layer. */
export const MAP_FONT = 'Map'
/** The style's state property that holds the language of names. */
export const LANGUAGE_STATE = 'language'

export function buildWorldLabelsSource(): GeoJSONSourceSpecification {
  return { type: 'geojson', data: EMPTY_COLLECTION }
}

/** Without the names that places of the record carry themselves. */
export function toWorldLabelsData(
  labels: readonly BasemapLabel[],
  hiddenIds: ReadonlySet<string>,
): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: labels
      .filter(({ id }) => !hiddenIds.has(id))
      .map(({ kind, name, lonLat, rank, minZoom }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...lonLat] },
        properties: { ...name, kind, rank, minZoom: minZoom ?? 0 },
      })),
  }
}

export const NAME_IN_LANGUAGE: ExpressionSpecification = ['get', ['global-state', LANGUAGE_STATE]]
const IS_NEAR_ENOUGH: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minZoom']]
const IS_WATER: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['sea', 'lake']]]

export function buildWorldLabelLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: WORLD_LABEL_LAYERS.water,
      type: 'symbol',
      source: WORLD_LABELS_SOURCE,
      filter: ['all', IS_WATER, IS_NEAR_ENOUGH],
      layout: {
        'text-field': NAME_IN_LANGUAGE,
        'text-font': [MAP_FONT],
        'text-size': 13,
        'text-max-width': 6,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': theme.muted,
        'text-halo-color': theme.sea,
        'text-halo-width': 1.2,
        'text-opacity': 0.9,
      },
    },
    {
      id: WORLD_LABEL_LAYERS.country,
      type: 'symbol',
      source: WORLD_LABELS_SOURCE,
      filter: ['all', ['!', IS_WATER], IS_NEAR_ENOUGH],
      layout: {
        'text-field': NAME_IN_LANGUAGE,
        'text-font': [MAP_FONT],
        'text-size': 13,
        'text-max-width': 7,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': theme.muted,
        'text-halo-color': ['match', ['get', 'kind'], 'focus-country', theme.landFocus, theme.land],
        'text-halo-width': 1.7,
      },
    },
  ]
}
