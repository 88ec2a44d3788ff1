/** What the pointer is on. Hub cities are buttons and look after themselves. */
import type { CorridorLine } from '../layers/corridorLines'
import { toLaneWidthPixels, toShownLane } from '../layers/lanes'
import { CORRIDOR_LAYERS, PLACE_LAYERS, SCHEMATIC_LAYERS, TRADE_ARC_LAYERS } from '../layers/layerIds'
import type { PixelPoint } from './camera'
import type { MapTarget } from './emphasis'
import type { EngineMap, MapPointerEvent } from './engineMap'
import { findNearestLine } from './nearestLine'

type QueryMap = Pick<EngineMap, 'queryRenderedFeatures' | 'project' | 'getZoom'>

/** A circle of the canvas is a few pixels wide: caught this near to it. */
const MOUSE_TOLERANCE_PIXELS = 8
const TOUCH_TOLERANCE_PIXELS = 20
/** A line is caught this near to its middle, on either side. */
const LINE_TOLERANCE_PIXELS = 18
/** The pointer is on a line rather than beside it. */
const LINE_TOUCH_PIXELS = 9

const LINE_LAYERS = [CORRIDOR_LAYERS, SCHEMATIC_LAYERS].flatMap(({ line, round, hollow }) => [
  line,
  round,
  hollow,
])

/** By the id of the drawn feature. */
export type LinesById = ReadonlyMap<string, CorridorLine>

function toId(properties: Record<string, unknown>): string | undefined {
  return typeof properties.id === 'string' ? properties.id : undefined
}

function toDistance(a: PixelPoint, b: PixelPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function toBox({ x, y }: PixelPoint, tolerance: number): [[number, number], [number, number]] {
  return [
    [x - tolerance, y - tolerance],
    [x + tolerance, y + tolerance],
  ]
}

function findPlace(map: QueryMap, point: PixelPoint, tolerance: number): string | undefined {
  const near = map
    .queryRenderedFeatures(toBox(point, tolerance), { layers: [PLACE_LAYERS.spot, PLACE_LAYERS.area] })
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

function findCorridor(
  map: QueryMap,
  point: PixelPoint,
  lines: LinesById,
  openCorridor: string | undefined,
): { target: MapTarget; distance: number } | undefined {
  const hits = map.queryRenderedFeatures(toBox(point, LINE_TOLERANCE_PIXELS), {
    layers: LINE_LAYERS,
  })
  const laneWidth = toLaneWidthPixels(map.getZoom())
  const candidates = [...new Set(hits.map(({ properties }) => toId(properties)))].flatMap((id) => {
    const line = lines.get(id ?? '')
    return line ? [line] : []
  })
  const nearest = findNearestLine(
    point,
    candidates.flatMap(({ id, corridor, pieces }) =>
      pieces.map(({ lane, points }) => ({
        id,
        offset: toShownLane(lane, corridor, openCorridor) * laneWidth,
        points: points.map(([lon, lat]) => map.project([lon, lat])),
      })),
    ),
  )
  const line = nearest && lines.get(nearest.id)
  if (!line || nearest.distance > LINE_TOLERANCE_PIXELS) return undefined
  const leg = line.leg ? { leg: line.leg.id } : {}
  return { target: { kind: 'corridor', id: line.corridor, ...leg }, distance: nearest.distance }
}

function findTradeArc(map: QueryMap, point: PixelPoint): string | undefined {
  const [hit] = map.queryRenderedFeatures([point.x, point.y], { layers: [TRADE_ARC_LAYERS.hit] })
  return hit && toId(hit.properties)
}

export function findTarget(
  map: QueryMap,
  point: PixelPoint,
  lines: LinesById,
  isTouch: boolean,
  openCorridor?: string,
): MapTarget | null {
  const placeId = findPlace(map, point, isTouch ? TOUCH_TOLERANCE_PIXELS : MOUSE_TOLERANCE_PIXELS)
  if (placeId !== undefined) return { kind: 'place', id: placeId }
  const corridor = findCorridor(map, point, lines, openCorridor)
  if (corridor && corridor.distance <= LINE_TOUCH_PIXELS) return corridor.target
  const figureId = findTradeArc(map, point)
  return figureId === undefined ? (corridor?.target ?? null) : { kind: 'figure', id: figureId }
}

export interface PointerHandlers {
  findTarget(point: PixelPoint, isTouch: boolean): MapTarget | null
  /** What an element that stands over the map names, if it is the name of something. */
  findNamed(element: EventTarget | null): MapTarget | null
  onPoint(target: MapTarget | null, point: PixelPoint): void
  onSelect(target: MapTarget): void
}

function isOnButton({ originalEvent: { target } }: MapPointerEvent): boolean {
  return target instanceof Element && target.closest('button') !== null
}

/** Returns how to stop. At most one look-up a frame while the pointer moves. */
export function followPointer(
  map: Pick<EngineMap, 'on' | 'off' | 'isMoving'>,
  handlers: PointerHandlers,
): () => void {
  let frame = 0
  const find = ({ originalEvent, point }: MapPointerEvent, isTouch: boolean) =>
    handlers.findNamed(originalEvent.target) ?? handlers.findTarget(point, isTouch)
  const handleMove = (event: MapPointerEvent) => {
    cancelAnimationFrame(frame)
    if (isOnButton(event)) return
    frame = requestAnimationFrame(() => {
      handlers.onPoint(map.isMoving() ? null : find(event, false), event.point)
    })
  }
  const handleOut = (event: MapPointerEvent) => {
    cancelAnimationFrame(frame)
    if (!handlers.findNamed(event.originalEvent.relatedTarget)) handlers.onPoint(null, event.point)
  }
  const handleClick = (event: MapPointerEvent) => {
    if (isOnButton(event)) return
    const { originalEvent } = event
    const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch'
    const target = find(event, isTouch)
    if (isTouch) {
      // Browsers move a mouse to where the finger was, and nothing moves it away again.
      cancelAnimationFrame(frame)
      handlers.onPoint(null, event.point)
    }
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
