/** Where places stand in the window: the same arithmetic as MapLibre's flat map, so that a camera means the same. */
import type { LonLat } from '../../domain/record/placeSchema'
import type { Bounds, PixelPoint, PixelSize } from '../engine/camera'
import type { MapPadding } from '../engine/contract'
import { type PlanePoint, toLonLat, toPlane } from '../geometry/mercator'

export interface SvgView extends PixelSize {
  /** In the middle of the window; x in degrees of longitude, which may run past ±180°. */
  readonly centre: PlanePoint
  readonly zoom: number
}

/** Pixels of the whole world at zoom 0. */
const WORLD_PIXELS = 512
/** Mercator's square ends there. */
const MAX_LATITUDE = 85.051129

/** Pixels of a degree of longitude. */
export function toScale(zoom: number): number {
  return (WORLD_PIXELS * 2 ** zoom) / 360
}

export function toSquare([lon, lat]: LonLat): PlanePoint {
  return toPlane([lon, Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat))])
}

export function toPixel({ centre, zoom, width, height }: SvgView, { x, y }: PlanePoint): PixelPoint {
  const scale = toScale(zoom)
  return { x: (x - centre.x) * scale + width / 2, y: (centre.y - y) * scale + height / 2 }
}

export function fromPixel({ centre, zoom, width, height }: SvgView, { x, y }: PixelPoint): PlanePoint {
  const scale = toScale(zoom)
  return { x: centre.x + (x - width / 2) / scale, y: centre.y - (y - height / 2) / scale }
}

export function projectTo(view: SvgView, lonLat: LonLat): PixelPoint {
  return toPixel(view, toSquare(lonLat))
}

export function unprojectFrom(view: SvgView, point: PixelPoint): LonLat {
  return toLonLat(fromPixel(view, point))
}

/** The copy of a longitude, a whole number of turns away, that is nearest to another. */
export function toNearestCopy(x: number, near: number): number {
  return x - 360 * Math.round((x - near) / 360)
}

/** The centre at which a point of the plane stands so many pixels from the middle of the window. */
export function toCentre(point: PlanePoint, zoom: number, offset: PixelPoint): PlanePoint {
  const scale = toScale(zoom)
  return { x: point.x - offset.x / scale, y: point.y + offset.y / scale }
}

/** The nearest view that shows the bounds within the padding. */
export function toFittingView(
  [southWest, northEast]: Bounds,
  { width, height }: PixelSize,
  { top, right, bottom, left }: MapPadding,
  maxZoom: number,
): Pick<SvgView, 'centre' | 'zoom'> {
  const [from, to] = [toSquare(southWest), toSquare(northEast)]
  const scale = Math.min(
    Math.max(1, width - left - right) / Math.max(1e-9, to.x - from.x),
    Math.max(1, height - top - bottom) / Math.max(1e-9, to.y - from.y),
  )
  const zoom = Math.min(maxZoom, Math.log2((scale * 360) / WORLD_PIXELS))
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return { centre: toCentre(middle, zoom, { x: (left - right) / 2, y: (top - bottom) / 2 }), zoom }
}

/** On the way from one view to another as if about a fixed point, so that nothing swings aside while it grows. */
export function toViewBetween(
  from: Pick<SvgView, 'centre' | 'zoom'>,
  to: Pick<SvgView, 'centre' | 'zoom'>,
  share: number,
): Pick<SvgView, 'centre' | 'zoom'> {
  const growth = 2 ** (to.zoom - from.zoom)
  const way = Math.abs(growth - 1) < 1e-6 ? share : (1 - growth ** -share) / (1 - 1 / growth)
  return {
    zoom: from.zoom + (to.zoom - from.zoom) * share,
    centre: {
      x: from.centre.x + (to.centre.x - from.centre.x) * way,
      y: from.centre.y + (to.centre.y - from.centre.y) * way,
    },
  }
}
