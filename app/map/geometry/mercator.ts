/** Longitude and latitude on the flat map's plane, so that curves are smooth where they are seen. */
import type { LonLat } from '../../domain/record/placeSchema'

/** In units of degrees of longitude at the equator, y northward. */
export interface PlanePoint {
  readonly x: number
  readonly y: number
}

const DEGREE = Math.PI / 180

export function toPlane([lon, lat]: LonLat): PlanePoint {
  return { x: lon, y: Math.log(Math.tan(Math.PI / 4 + (lat * DEGREE) / 2)) / DEGREE }
}

export function toLonLat({ x, y }: PlanePoint): LonLat {
  return [x, (2 * Math.atan(Math.exp(y * DEGREE)) - Math.PI / 2) / DEGREE]
}
