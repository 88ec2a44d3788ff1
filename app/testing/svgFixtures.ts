/** What the tests of the SVG drawing draw: features given in pixels of one window. */
import type { LayerSpecification } from 'maplibre-gl'
import type { PixelPoint } from '../map/engine/camera'
import type { Drawing } from '../map/svg/drawing'
import { type SvgFeature, toSvgFeature } from '../map/svg/features'
import type { StyleLayer } from '../map/svg/styleReader'
import { type SvgView, toSquare, unprojectFrom } from '../map/svg/view'

export const VIEW: SvgView = { centre: toSquare([60, 44]), zoom: 4, width: 1000, height: 800 }
export const MIDDLE: PixelPoint = { x: 500, y: 400 }
/** Right, left, below and above, a pixel each. */
export const SIDES: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
]

/** No wider than its window. */
export function buildDrawing(patch: Partial<Drawing> = {}): Drawing {
  return {
    view: VIEW,
    box: { left: 0, top: 0, right: VIEW.width, bottom: VIEW.height },
    font: { family: 'serif', weight: 450 },
    toContext: (feature) => ({
      zoom: VIEW.zoom,
      properties: feature?.properties ?? {},
      featureState: {},
      globalState: new Map(),
    }),
    ...patch,
  }
}

export function buildStyleLayer(
  type: LayerSpecification['type'],
  properties: Readonly<Record<string, unknown>>,
): StyleLayer {
  return {
    id: 'layer',
    type,
    source: 'source',
    filter: undefined,
    minZoom: 0,
    properties: new Map(Object.entries(properties)),
  }
}

function toPosition(point: PixelPoint): GeoJSON.Position {
  return [...unprojectFrom(VIEW, point)]
}

export function buildFeature(at: PixelPoint, properties: Record<string, unknown> = {}): SvgFeature {
  return toSvgFeature({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: toPosition(at) },
    properties,
  })
}

export function buildLine(
  points: readonly PixelPoint[],
  properties: Record<string, unknown> = {},
): SvgFeature {
  const coordinates = points.map(toPosition)
  return toSvgFeature({ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties })
}

export function buildArea(
  points: readonly PixelPoint[],
  properties: Record<string, unknown> = {},
): SvgFeature {
  const ring = points.map(toPosition)
  const coordinates = [[...ring, ...ring.slice(0, 1)]]
  return toSvgFeature({ type: 'Feature', geometry: { type: 'Polygon', coordinates }, properties })
}

export function readAttributes(element: Element | undefined): Record<string, string> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))
}
