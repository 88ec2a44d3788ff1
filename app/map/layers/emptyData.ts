import type { GeoJSONSourceSpecification } from 'maplibre-gl'

export const EMPTY_COLLECTION: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

/** A source the engine fills; features are known by their `id` property, so that emphasis can be set by it. */
export function buildEmptySource(): GeoJSONSourceSpecification {
  // Few features: a simplified curve would only show its corners.
  return { type: 'geojson', data: EMPTY_COLLECTION, promoteId: 'id', tolerance: 0.02 }
}
