/** What the pointer is on. Hub cities are buttons and look after themselves. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { type CorridorLine, toLaneWidthPixels } from '../layers/corridors'
import { CORRIDOR_LAYERS, PLACE_LAYERS, TRADE_ARC_LAYERS } from '../layers/layerIds'
import type { PixelPoint } from './camera'
import type { MapTarget } from './emphasis'
import { findNearestLine } from './nearestLine'

type QueryMap = Pick<MapLibreMap, 'queryRenderedFeatures' | 'project' | 'getZoom'>

/** A circle of the canvas is a few pixels wide: caught this near to it. */
const MOUSE_TOLERANCE_PIXELS = 8
const TOUCH_TOLERANCE_PIXELS = 20

function toId(properties: Record<string, unknown>): string | undefined {
  return typeof properties.id === 'string' ? properties.id : undefined
}

function toDistance(a: PixelPoint, b: PixelPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function findPlace(map: QueryMap, point: PixelPoint, tolerance: number): string | undefined {
  const box: [[number, number], [number, number]] = [
    [point.x - tolerance, point.y - tolerance],
    [point.x + tolerance, point.y + tolerance],
  ]
  const near = map
    .queryRenderedFeatures(box, { layers: [PLACE_LAYERS.spot, PLACE_LAYERS.area] })
    .flatMap(({ geometry, properties }) => {
      const id = toId(properties)
      if (geometry.type !== 'Point' || id === undefined) return []
      const [lon = 0, lat = 0] = geometry.coordinates
      return [{ id, distance: toDistance(map.project([lon, lat]), point) }]
    })
    .sort((a, b) => a.distance - b.distance)
  if (near[0]) return near[0].id
  const [named] = map.queryRenderedFeatures([point.x, point.y], { layers: [PLACE_LAYERS.label] })
  return named && toId(named.properties)
}

function findCorridor(map: QueryMap, point: PixelPoint, lines: readonly CorridorLine[]): string | undefined {
  const hits = map.queryRenderedFeatures([point.x, point.y], { layers: [CORRIDOR_LAYERS.hit] })
  const ids = new Set(hits.map(({ properties }) => toId(properties)))
  const laneWidth = toLaneWidthPixels(map.getZoom())
  return findNearestLine(
    point,
    lines
      .filter(({ id }) => ids.has(id))
      .map(({ id, lane, points }) => ({
        id,
        offset: lane * laneWidth,
        points: points.map(([lon, lat]) => map.project([lon, lat])),
      })),
  )
}

function findTradeArc(map: QueryMap, point: PixelPoint): string | undefined {
  const [hit] = map.queryRenderedFeatures([point.x, point.y], { layers: [TRADE_ARC_LAYERS.hit] })
  return hit && toId(hit.properties)
}

export function findTarget(
  map: QueryMap,
  point: PixelPoint,
  lines: readonly CorridorLine[],
  isTouch: boolean,
): MapTarget | null {
  const placeId = findPlace(map, point, isTouch ? TOUCH_TOLERANCE_PIXELS : MOUSE_TOLERANCE_PIXELS)
  if (placeId !== undefined) return { kind: 'place', id: placeId }
  const corridorId = findCorridor(map, point, lines)
  if (corridorId !== undefined) return { kind: 'corridor', id: corridorId }
  const figureId = findTradeArc(map, point)
  return figureId === undefined ? null : { kind: 'figure', id: figureId }
}

export interface PointerHandlers {
  findTarget(point: PixelPoint, isTouch: boolean): MapTarget | null
  onPoint(target: MapTarget | null, point: PixelPoint): void
  onSelect(target: MapTarget): void
}

function isOnButton({ originalEvent: { target } }: MapMouseEvent): boolean {
  return target instanceof Element && target.closest('button') !== null
}

/** Returns how to stop. At most one look-up a frame while the pointer moves. */
export function followPointer(
  map: Pick<MapLibreMap, 'on' | 'off' | 'isMoving'>,
  handlers: PointerHandlers,
): () => void {
  let frame = 0
  const handleMove = (event: MapMouseEvent) => {
    cancelAnimationFrame(frame)
    if (isOnButton(event)) return
    frame = requestAnimationFrame(() => {
      handlers.onPoint(map.isMoving() ? null : handlers.findTarget(event.point, false), event.point)
    })
  }
  const handleOut = (event: MapMouseEvent) => {
    cancelAnimationFrame(frame)
    handlers.onPoint(null, event.point)
  }
  const handleClick = (event: MapMouseEvent) => {
    if (isOnButton(event)) return
    const { originalEvent } = event
    const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch'
    const target = handlers.findTarget(event.point, isTouch)
    if (target) handlers.onSelect(target)
  }
  map.on('mousemove', handleMove)
  map.on('mouseout', handleOut)
  map.on('click', handleClick)
  return () => {
    cancelAnimationFrame(frame)
    map.off('mousemove', handleMove)
    map.off('mouseout', handleOut)
    map.off('click', handleClick)
  }
}
