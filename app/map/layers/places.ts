/**
 * Places with facts, other than the hub cities, which are buttons. A spot is a circle; a country, region or sea
 * is a square ring, so that a fact about a country is not read as a spot in it. Filled means something was held there.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { isArea, type LonLat } from '../../domain/record/placeSchema'
import type { LayerKey } from '../../domain/state/layers'
import type { MapPlace } from '../../domain/view/mapState'
import type { MapTheme } from '../style/theme'
import { EMPHASIS } from './emphasisState'
import { PLACE_LAYERS } from './layerIds'
import { AREA_IMAGES, BADGE, SPOT } from './signs'
import { MAP_FONT } from './worldLabels'

export const PLACES_SOURCE = 'places'

/** What the place is on the map for, the foremost first; its colour. */
type PlaceTone = 'event' | 'figure' | 'corridor'

function toTone({ counts }: MapPlace, layers: ReadonlySet<LayerKey>): PlaceTone | undefined {
  if (counts.events > 0 && layers.has('events')) return 'event'
  if (counts.figures > 0 && layers.has('figures')) return 'figure'
  const hasLines =
    layers.has('transport') || layers.has('rail') || layers.has('fibre') || layers.has('energy')
  return counts.corridors > 0 && hasLines ? 'corridor' : undefined
}

/** A place with more comes first where there is no room for all. */
function toFactWeight({ counts }: MapPlace): number {
  return counts.events * 4 + counts.figures + counts.corridors
}

/** A venue stands within its city and would hide it from farther out. */
const VENUE_MIN_ZOOM = 5.5

export interface PlacesDataInput {
  readonly places: readonly MapPlace[]
  readonly layers: ReadonlySet<LayerKey>
  /** Drawn even if its layers are off. */
  readonly selectedId: string | undefined
  /** Of the chosen event: drawn as a chosen place is, and named before all others. */
  readonly venues: readonly string[]
  /** Where an area's symbol goes, if not at the place's own position. */
  readonly positions: ReadonlyMap<string, LonLat>
}

export function toPlacesData({
  places,
  layers,
  selectedId,
  venues,
  positions,
}: PlacesDataInput): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places.flatMap((place): GeoJSON.Feature[] => {
      const isVenue = venues.includes(place.id)
      const isSelected = isVenue || place.id === selectedId
      const tone = toTone(place, layers) ?? (isSelected ? 'event' : undefined)
      if (!place.isHub && !tone) return []
      return [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...(positions.get(place.id) ?? place.lonLat)] },
          properties: {
            id: place.id,
            name: place.name,
            shape: place.isHub ? 'hub' : isArea(place.kind) ? 'area' : 'spot',
            tone: tone ?? 'event',
            isFilled: tone === 'event' && place.hasHeldEvent,
            hasBadge: tone === 'event' && layers.has('figures') && place.counts.figures > 0,
            minZoom: place.kind === 'venue' && !isSelected ? VENUE_MIN_ZOOM : 0,
            sortKey: -(isVenue ? 1e6 : toFactWeight(place)),
          },
        },
      ]
    }),
  }
}

function isShape(shape: 'hub' | 'spot' | 'area'): ExpressionSpecification {
  return ['all', ['==', ['get', 'shape'], shape], ['>=', ['zoom'], ['get', 'minZoom']]]
}

function toToneColor(theme: MapTheme): ExpressionSpecification {
  return ['match', ['get', 'tone'], 'figure', theme.trade, 'corridor', theme.corridor, theme.event]
}

/** Under the names. */
export function buildPlacePointLayers(theme: MapTheme): LayerSpecification[] {
  const toneColor = toToneColor(theme)
  return [
    {
      id: PLACE_LAYERS.halo,
      type: 'circle',
      source: PLACES_SOURCE,
      filter: ['any', isShape('spot'), isShape('area')],
      paint: {
        'circle-radius': ['case', ['>=', EMPHASIS, 2], 15, 10],
        'circle-color': toneColor,
        'circle-opacity': ['case', ['>=', EMPHASIS, 2], 0.22, ['>=', EMPHASIS, 1], 0.16, 0],
      },
    },
    {
      id: PLACE_LAYERS.spot,
      type: 'circle',
      source: PLACES_SOURCE,
      filter: isShape('spot'),
      layout: { 'circle-sort-key': ['-', 0, ['get', 'sortKey']] },
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, SPOT.far, 6, SPOT.near],
        'circle-color': ['case', ['get', 'isFilled'], toneColor, theme.card],
        'circle-stroke-color': ['case', ['get', 'isFilled'], theme.card, toneColor],
        'circle-stroke-width': SPOT.edge,
      },
    },
    {
      id: PLACE_LAYERS.badge,
      type: 'circle',
      source: PLACES_SOURCE,
      filter: ['all', ['get', 'hasBadge'], ['any', isShape('spot'), isShape('area')]],
      paint: {
        'circle-radius': BADGE.radius,
        'circle-color': theme.trade,
        'circle-stroke-color': theme.land,
        'circle-stroke-width': BADGE.edge,
        'circle-translate': [BADGE.shift, -BADGE.shift],
      },
    },
  ]
}

/** Symbols on top of the names keep the names off themselves. */
export function buildPlaceLabelLayers(theme: MapTheme): LayerSpecification[] {
  const isHub: ExpressionSpecification = ['==', ['get', 'shape'], 'hub']
  return [
    {
      id: PLACE_LAYERS.label,
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: ['any', isShape('spot'), isShape('area')],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [MAP_FONT],
        'text-size': 13,
        'text-max-width': 8,
        'text-padding': 1,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.85,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'sortKey'],
      },
      paint: {
        'text-color': ['case', ['>=', EMPHASIS, 1], theme.ink, theme.muted],
        'text-halo-color': theme.land,
        'text-halo-width': 1.7,
      },
    },
    {
      id: PLACE_LAYERS.area,
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: isShape('area'),
      layout: {
        'icon-image': ['case', ['get', 'isFilled'], AREA_IMAGES.filled, AREA_IMAGES.ring],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.38, 5, 0.5],
        'icon-padding': 0,
        'icon-allow-overlap': true,
      },
      paint: { 'icon-color': toToneColor(theme), 'icon-halo-color': theme.card, 'icon-halo-width': 1.5 },
    },
    {
      // Draws nothing: keeps the names of the canvas off circles, and off the hub buttons in the document above it.
      id: PLACE_LAYERS.room,
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: ['any', isShape('hub'), isShape('spot')],
      layout: {
        'icon-image': AREA_IMAGES.ring,
        'icon-size': ['case', isHub, 1.7, 0.42],
        'icon-padding': 0,
        'icon-allow-overlap': true,
        'text-field': ['case', isHub, ['get', 'name'], ''],
        'text-font': [MAP_FONT],
        'text-size': 16,
        'text-anchor': 'top',
        'text-offset': [0, 0.9],
        'text-allow-overlap': true,
      },
      paint: { 'icon-opacity': 0, 'text-opacity': 0 },
    },
  ]
}
