/** The one function used of d3-geo-projection 4.0.0, which ships no types. */
declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3-geo'
  import type { Geometry } from 'geojson'

  /** Projects to plane coordinates, cutting at the antimeridian; null where nothing is left to draw. */
  export function geoProject(geometry: Geometry, projection: GeoStreamWrapper): Geometry | null
}
