/** Great circles between linked places: those of what is lit or, over the whole world, of all hubs. */
import type { LayerSpecification } from 'maplibre-gl'
import type { LonLat } from '../../domain/record/placeSchema'
import { buildGreatCircle } from '../geometry/greatCircle'
import type { MapTheme } from '../style/theme'
import { ARC } from './signs'

export const ARCS_SOURCE = 'arcs'
export const ARC_LAYERS = { line: 'arc-line' } as const

export type Arc = readonly [from: LonLat, to: LonLat]

export function toArcsData(arcs: readonly Arc[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: arcs.map(([from, to]) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: buildGreatCircle(from, to).map((point) => [...point]) },
    })),
  }
}

export function buildArcLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: ARC_LAYERS.line,
      type: 'line',
      source: ARCS_SOURCE,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': theme.event, 'line-width': ARC.width, 'line-opacity': ARC.opacity },
    },
  ]
}
