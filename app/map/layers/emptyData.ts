import type { GeoJSONSourceSpecification } from 'maplibre-gl'

export const EMPTY_COLLECTION: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

/** A source the engine fills; features are known by their `id` property, so that emphasis can be set by it. */
export function buildEmptySource(): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: EMPTY_COLLECTION,
    promoteId: 'id',
    // Pixels a line may leave its course by, where it is drawn with fewer points: more would show as corners.
    tolerance: 0.1,
    // Pixels of a line that a tile draws beyond its own edge: half the widest glow and the outermost lane, and not
    // more, for every one of them is drawn again by the neighbour.
    buffer: 48,
  }
}
