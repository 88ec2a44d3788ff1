/** Where the camera may be and what it should frame: arithmetic only, in degrees, zoom and pixels of the map. */
import type { LonLat } from '../../domain/record/placeSchema'
import type { Projection } from '../../domain/view/mapState'
import { toPlane } from '../geometry/mercator'
import type { MapPadding, PixelBox } from './contract'

/** South-west and north-east corners. */
export type Bounds = readonly [LonLat, LonLat]

export interface PixelSize {
  readonly width: number
  readonly height: number
}

export interface PixelPoint {
  readonly x: number
  readonly y: number
}

/** From the ports of Georgia to the Altai: the six states whole, and the corridors between them. */
export const CASPIAN_BOUNDS: Bounds = [
  [41, 35.5],
  [87, 55.5],
]
/** 1:50 million shapes look coarse beyond. */
export const MAX_ZOOM = 7
/** Pixels of the whole world at zoom 0. */
export const WORLD_PIXELS = 512
export const MIN_GLOBE_ZOOM = -1

/** Of longitude, on the flat map. */
export function toPixelsADegree(zoom: number): number {
  return (WORLD_PIXELS * 2 ** zoom) / 360
}

/** What a panel must leave of the map for framing to mean anything. */
const MIN_UNCOVERED_PIXELS = 120

/** Undefined for no places. */
export function toBounds(lonLats: readonly LonLat[]): Bounds | undefined {
  const lons = lonLats.map(([lon]) => lon)
  const lats = lonLats.map(([, lat]) => lat)
  if (lonLats.length === 0) return undefined
  return [
    [Math.min(...lons), Math.min(...lats)],
    [Math.max(...lons), Math.max(...lats)],
  ]
}

export function isSamePadding(a: MapPadding, b: MapPadding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left
}

function shrink(start: number, end: number, length: number): readonly [number, number] {
  const spare = Math.max(0, length - MIN_UNCOVERED_PIXELS)
  const share = Math.min(1, spare / Math.max(1, start + end))
  return [start * share, end * share]
}

/** The padding with `gap` added, cut back where a panel covers nearly all of the map. */
export function toFramePadding(padding: MapPadding, size: PixelSize, gap: number): MapPadding {
  const [top, bottom] = shrink(padding.top + gap, padding.bottom + gap, size.height)
  const [left, right] = shrink(padding.left + gap, padding.right + gap, size.width)
  return { top, right, bottom, left }
}

/** The padding with the strips above or below which the covers stand. */
export function toRoomPadding(padding: MapPadding, covers: readonly PixelBox[], size: PixelSize): MapPadding {
  const middle = (padding.top + size.height - padding.bottom) / 2
  const isAbove = ({ top, bottom }: PixelBox) => (top + bottom) / 2 < middle
  return {
    ...padding,
    top: Math.max(padding.top, ...covers.filter(isAbove).map(({ bottom }) => bottom)),
    bottom: Math.max(
      padding.bottom,
      ...covers.filter((box) => !isAbove(box)).map(({ top }) => size.height - top),
    ),
  }
}

export function isCovered({ x, y }: PixelPoint, covers: readonly PixelBox[]): boolean {
  return covers.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
}

/** True for a point at least `margin` pixels inside the uncovered part of the map. */
export function isUncovered(
  point: PixelPoint,
  size: PixelSize,
  padding: MapPadding,
  margin: number,
): boolean {
  return (
    point.x >= padding.left + margin &&
    point.x <= size.width - padding.right - margin &&
    point.y >= padding.top + margin &&
    point.y <= size.height - padding.bottom - margin
  )
}

export function toUncoveredCentre(size: PixelSize, padding: MapPadding): PixelPoint {
  return {
    x: (padding.left + size.width - padding.right) / 2,
    y: (padding.top + size.height - padding.bottom) / 2,
  }
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, Math.min(least, most)), Math.max(least, most))
}

function toLatitude(y: number): number {
  return (2 * Math.atan(Math.exp((y * Math.PI) / 180)) - Math.PI / 2) * (180 / Math.PI)
}

export interface View {
  readonly lat: number
  readonly zoom: number
}

/**
 * The nearest allowed view. Flat: the world is at least as wide as the window, and its edges come no farther into
 * the window than the panels over it; MapLibre's own rule would forbid the five cities together on a tall phone.
 */
export function constrainView(
  view: View,
  size: PixelSize,
  padding: MapPadding,
  projection: Projection,
): View {
  if (projection === 'globe') {
    return { lat: clamp(view.lat, -85, 85), zoom: clamp(view.zoom, MIN_GLOBE_ZOOM, MAX_ZOOM) }
  }
  const minZoom = Math.min(MAX_ZOOM, Math.log2(Math.max(1, size.width) / WORLD_PIXELS))
  const zoom = clamp(view.zoom, minZoom, MAX_ZOOM)
  const degreesAPixel = 1 / toPixelsADegree(zoom)
  const half = (size.height / 2) * degreesAPixel
  const y = toPlane([0, clamp(view.lat, -85, 85)]).y
  const north = 180 - half + padding.top * degreesAPixel
  const south = -180 + half - padding.bottom * degreesAPixel
  return { lat: toLatitude(clamp(y, south, north)), zoom }
}

/** From the camera to the middle of the map in pixels, as MapLibre has it. */
export function toCameraDistance(heightPixels: number): number {
  return heightPixels * 1.5
}

/** How far from the centre of the view the globe can be seen, in degrees of arc. */
export function toHorizonDegrees(zoom: number, centreLat: number, heightPixels: number): number {
  const radius = (WORLD_PIXELS * 2 ** zoom) / (2 * Math.PI) / Math.cos((centreLat * Math.PI) / 180)
  const cameraDistance = toCameraDistance(heightPixels)
  return (Math.acos(radius / (radius + cameraDistance)) * 180) / Math.PI
}
