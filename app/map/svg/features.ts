/** Data of a source made ready for drawing: places of the plane, worked out once for however many drawings. */
import type { LonLat } from '../../domain/record/placeSchema'
import type { DrawnFeature } from '../engine/engineMap'
import type { PlanePoint } from '../geometry/mercator'
import { type Shape, toShapes } from './ground'
import { toSquare } from './view'

export interface SvgFeature extends DrawnFeature {
  readonly id: string
  readonly properties: Record<string, unknown>
  /** Of a polygon, or of lines that are no more than ground. */
  readonly shapes: readonly Shape[]
  /** Of a point its one, of a line all. */
  readonly points: readonly PlanePoint[]
}

function toPoints(geometry: GeoJSON.Geometry): readonly PlanePoint[] {
  const toPoint = ([lon = 0, lat = 0]: GeoJSON.Position) => {
    const lonLat: LonLat = [lon, lat]
    return toSquare(lonLat)
  }
  if (geometry.type === 'Point') return [toPoint(geometry.coordinates)]
  return geometry.type === 'LineString' ? geometry.coordinates.map(toPoint) : []
}

export function toSvgFeature({ geometry, properties }: GeoJSON.Feature): SvgFeature {
  const points = toPoints(geometry)
  return {
    id: String(properties?.id ?? ''),
    geometry,
    properties: properties ?? {},
    points,
    shapes: points.length > 0 ? [] : toShapes(geometry),
  }
}
