/** The world's shapes as SVG paths: projected once, and cut to the window by d3-geo at each drawing. */
import { geoIdentity, geoPath } from 'd3-geo'
import type { LonLat } from '../../domain/record/placeSchema'
import type { PixelPoint } from '../engine/camera'
import type { PixelBox } from '../engine/contract'
import { type SvgView, toPixel, toScale, toSquare } from './view'

/** Of the plane, y southward as on the screen. */
interface Extent {
  readonly west: number
  readonly east: number
  readonly top: number
  readonly bottom: number
}

export interface Shape extends Extent {
  readonly geometry: GeoJSON.Polygon | GeoJSON.LineString
}

function toPlanePosition([lon = 0, lat = 0]: GeoJSON.Position): GeoJSON.Position {
  const lonLat: LonLat = [lon, lat]
  const { x, y } = toSquare(lonLat)
  return [x, -y]
}

function toShape(geometry: Shape['geometry'], outline: readonly GeoJSON.Position[]): Shape {
  const extent = { west: Infinity, east: -Infinity, top: Infinity, bottom: -Infinity }
  for (const [x = 0, y = 0] of outline) {
    if (x < extent.west) extent.west = x
    if (x > extent.east) extent.east = x
    if (y < extent.top) extent.top = y
    if (y > extent.bottom) extent.bottom = y
  }
  return { ...extent, geometry }
}

/** Each piece on its own, so that what is out of the window costs nothing. */
export function toShapes(geometry: GeoJSON.Geometry): readonly Shape[] {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon': {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      return polygons.map((rings) => {
        const coordinates = rings.map((ring) => ring.map(toPlanePosition))
        return toShape({ type: 'Polygon', coordinates }, coordinates[0] ?? [])
      })
    }
    case 'LineString':
    case 'MultiLineString': {
      const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
      return lines.map((line) => {
        const coordinates = line.map(toPlanePosition)
        return toShape({ type: 'LineString', coordinates }, coordinates)
      })
    }
    default:
      return []
  }
}

/** The grid of the paths, in pixels: neighbours have their common border on the same points of it. */
const GRID_PIXELS = 0.5

/** Writes a path on the grid; of points that fall together it keeps one. */
function createGridPen() {
  const parts: string[] = []
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  const draw = (command: string, x: number, y: number) => {
    const [gridX, gridY] = [Math.round(x / GRID_PIXELS), Math.round(y / GRID_PIXELS)]
    if (command === 'L' && gridX === lastX && gridY === lastY) return
    ;[lastX, lastY] = [gridX, gridY]
    parts.push(`${command}${gridX * GRID_PIXELS} ${gridY * GRID_PIXELS}`)
  }
  return {
    moveTo: (x: number, y: number) => draw('M', x, y),
    lineTo: (x: number, y: number) => draw('L', x, y),
    closePath: () => parts.push('Z'),
    beginPath() {},
    arc() {},
    toString: () => parts.join(''),
  }
}

type Pen = ReturnType<typeof createGridPen>

/** As d3-geo would, which on the way to cut a shape turns over every point of it several times. */
function writeWhole({ geometry }: Shape, scale: number, origin: PixelPoint, pen: Pen): void {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates]
  for (const ring of rings) {
    // A ring ends where it began.
    const end = geometry.type === 'Polygon' ? ring.length - 1 : ring.length
    for (let index = 0; index < end; index += 1) {
      const [x = 0, y = 0] = ring[index] ?? []
      if (index === 0) pen.moveTo(x * scale + origin.x, y * scale + origin.y)
      else pen.lineTo(x * scale + origin.x, y * scale + origin.y)
    }
    if (geometry.type === 'Polygon') pen.closePath()
  }
}

/** How many turns around the world the copies are away of which the box shows something. */
export function listCopies(
  { west, east }: Pick<Extent, 'west' | 'east'>,
  view: SvgView,
  box: PixelBox,
): readonly number[] {
  const scale = toScale(view.zoom)
  const left = view.centre.x + (box.left - view.width / 2) / scale
  const right = view.centre.x + (box.right - view.width / 2) / scale
  const [first, last] = [Math.ceil((left - east) / 360), Math.floor((right - west) / 360)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/** One path of all that falls into the box, in pixels of the view. */
export function toGroundPath(shapes: readonly Shape[], view: SvgView, box: PixelBox): string {
  const pen = createGridPen()
  const scale = toScale(view.zoom)
  const paths = new Map<number, ReturnType<typeof geoPath>>()
  const toPathOf = (turns: number, { x, y }: PixelPoint) => {
    const known = paths.get(turns)
    if (known) return known
    const projection = geoIdentity()
      .scale(scale)
      .translate([x, y])
      .clipExtent([
        [box.left, box.top],
        [box.right, box.bottom],
      ])
    const path = geoPath(projection, pen)
    paths.set(turns, path)
    return path
  }
  for (const shape of shapes) {
    for (const turns of listCopies(shape, view, box)) {
      const origin = toPixel(view, { x: 360 * turns, y: 0 })
      const [top, bottom] = [shape.top * scale + origin.y, shape.bottom * scale + origin.y]
      if (bottom < box.top || top > box.bottom) continue
      const [left, right] = [shape.west * scale + origin.x, shape.east * scale + origin.x]
      const isWhole = left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom
      if (isWhole) writeWhole(shape, scale, origin, pen)
      else toPathOf(turns, origin)(shape.geometry)
    }
  }
  return pen.toString()
}
