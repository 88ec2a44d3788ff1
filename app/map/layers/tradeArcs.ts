/** The trade of pairs of countries: great circles as wide as the sum, between the countries' own symbols. */
import type { LayerSpecification } from 'maplibre-gl'
import type { LonLat } from '../../domain/record/placeSchema'
import type { MapTradeArc } from '../../domain/view/mapState'
import { buildGreatCircle } from '../geometry/greatCircle'
import type { MapTheme } from '../style/theme'
import { TRADE_ARC_LAYERS } from './layerIds'

export const TRADE_ARCS_SOURCE = 'trade-arcs'

/** A line is caught this near to either side of it, halved. */
const HIT_WIDTH_PIXELS = 18

export function toTradeArcsData(
  arcs: readonly MapTradeArc[],
  positions: ReadonlyMap<string, LonLat>,
): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: arcs.flatMap(({ id, ends, widthPixels }): GeoJSON.Feature[] => {
      const [from, to] = ends.map((end) => positions.get(end))
      if (!from || !to) return []
      const coordinates = buildGreatCircle(from, to).map((point) => [...point])
      return [
        { type: 'Feature', properties: { id, widthPixels }, geometry: { type: 'LineString', coordinates } },
      ]
    }),
  }
}

export function buildTradeArcLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: TRADE_ARC_LAYERS.line,
      type: 'line',
      source: TRADE_ARCS_SOURCE,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': theme.trade, 'line-width': ['get', 'widthPixels'], 'line-opacity': 0.72 },
    },
    {
      id: TRADE_ARC_LAYERS.hit,
      type: 'line',
      source: TRADE_ARCS_SOURCE,
      paint: { 'line-opacity': 0, 'line-width': HIT_WIDTH_PIXELS },
    },
  ]
}
