/** Great circles from the lit place to those it is linked with: drawn while something is lit, and no longer. */
import type { LayerSpecification } from 'maplibre-gl'
import type { LonLat } from '../../domain/record/placeSchema'
import { buildGreatCircle } from '../geometry/greatCircle'
import type { MapTheme } from '../style/theme'

export const ARCS_SOURCE = 'arcs'
export const ARC_LAYERS = { line: 'arc-line' } as const

export function toArcsData(from: LonLat, others: readonly LonLat[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: others.map((to) => ({
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
      paint: { 'line-color': theme.event, 'line-width': 1.3, 'line-opacity': 0.62 },
    },
  ]
}
