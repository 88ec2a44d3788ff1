/** What the engine asks of whatever draws the map: the part of MapLibre's map it uses, so that another can stand in. */
import type { LonLat } from '../../domain/record/placeSchema'
import type { Projection } from '../../domain/view/mapState'
import type { PixelPoint } from './camera'
import type { MapPadding } from './contract'
import type { DataSink } from './dataSlots'
import type { AddMarker } from './hubMarkers'

export interface LngLatLike {
  readonly lng: number
  readonly lat: number
}

export interface Centre extends LngLatLike {
  /** The same place with its longitude within ±180°. */
  wrap(): LngLatLike
}

export interface FlightOptions {
  readonly center?: LonLat | LngLatLike
  readonly zoom?: number
  /** This place stays where it is on the screen. */
  readonly around?: LngLatLike
  /** Where the centre comes to stand, in pixels from the middle of the map. */
  readonly offset?: [x: number, y: number]
  /** Of a globe's window. */
  readonly padding?: MapPadding
  /** Milliseconds; none where the reader asked for less motion. */
  readonly duration?: number
}

export interface FitBoundsOptions {
  readonly padding?: number | MapPadding
  readonly maxZoom?: number
  readonly duration?: number
  readonly linear?: boolean
}

/** What the camera needs. `data` goes with every event of the movement. */
export interface FlightMap {
  easeTo(options: FlightOptions, data?: object): unknown
  jumpTo(options: FlightOptions): unknown
  fitBounds(
    bounds: [west: number, south: number, east: number, north: number],
    options: FitBoundsOptions,
    data?: object,
  ): unknown
  isMoving(): boolean
  getCenter(): Centre
  getZoom(): number
  getContainer(): HTMLElement
  /** In pixels from the top left corner of the map. */
  project(lonLat: LonLat): PixelPoint
  unproject(point: [x: number, y: number]): LngLatLike
}

export interface MoveEvent {
  /** The reader's own act; absent where the page moves the map. */
  readonly originalEvent?: unknown
}

export interface MapPointerEvent {
  readonly originalEvent: MouseEvent
  readonly point: PixelPoint
}

export interface EngineMapEvents {
  'style.load': object
  idle: object
  webglcontextlost: object
  webglcontextrestored: object
  error: { readonly error: unknown }
  movestart: MoveEvent
  move: MoveEvent
  moveend: MoveEvent
  resize: object
  mousemove: MapPointerEvent
  mouseout: MapPointerEvent
  click: MapPointerEvent
}

type Listen = <Name extends keyof EngineMapEvents>(
  type: Name,
  handler: (event: EngineMapEvents[Name]) => void,
) => unknown

export interface DrawnFeature {
  readonly geometry: GeoJSON.Geometry
  readonly properties: Record<string, unknown>
}

export interface EngineMap extends FlightMap {
  on: Listen
  once: Listen
  off: Listen
  /** The element that takes the keys and the cursor. */
  getCanvas(): HTMLElement
  queryRenderedFeatures(
    area: [number, number] | [[number, number], [number, number]],
    options: { layers: string[] },
  ): readonly DrawnFeature[]
  setGlobalStateProperty(name: string, value: unknown): unknown
  setFeatureState(feature: { source: string; id: string }, state: object): unknown
  setPaintProperty(layerId: string, property: string, value: unknown): unknown
  remove(): void
}

/** A map that has begun to load, and what is MapLibre's own way in other maps. */
export interface Stage {
  readonly map: EngineMap
  readonly findSource: (id: string) => DataSink | undefined
  readonly setProjection: (projection: Projection) => void
  readonly addMarker: AddMarker
}
