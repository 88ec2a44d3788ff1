/** A MapLibre map without graphics: it flies, stops and tells of it in MapLibre's order, and draws nothing. */
import type { LonLat } from '../domain/record/placeSchema'

interface Flight {
  readonly center?: LonLat
  readonly zoom?: number
  readonly duration?: number
}

/** Of whatever event it was registered for. */
type Handler = (event: never) => void

const PIXELS_A_DEGREE = 10

export function createFakeMap(container: HTMLElement) {
  const handlers = new Map<string, Set<Handler>>()
  const canvas = document.createElement('canvas')
  const camera: { center: LonLat; zoom: number } = { center: [60, 44], zoom: 3 }
  let flight: { options: Flight; data: Record<string, unknown> } | undefined

  const fire = (type: string, data: Record<string, unknown> = {}) => {
    for (const handler of [...(handlers.get(type) ?? [])]) handler({ type, ...data } as never)
  }
  const on = (type: string, handler: Handler) => {
    handlers.set(type, (handlers.get(type) ?? new Set()).add(handler))
  }
  const off = (type: string, handler: Handler) => {
    handlers.get(type)?.delete(handler)
  }
  const stop = () => {
    const stopped = flight
    flight = undefined
    if (stopped) fire('moveend', stopped.data)
  }
  const land = () => {
    if (!flight) return
    camera.center = flight.options.center ?? camera.center
    camera.zoom = flight.options.zoom ?? camera.zoom
    stop()
  }
  const easeTo = (options: Flight, data: Record<string, unknown> = {}) => {
    stop()
    flight = { options, data }
    fire('movestart', data)
    if (options.duration === 0) land()
  }
  return {
    on,
    off,
    once(type: string, handler: Handler) {
      const handleOnce: Handler = (event) => {
        off(type, handleOnce)
        handler(event)
      }
      on(type, handleOnce)
    },
    fire,
    /** Ends the flight under way where it leads to. */
    land,
    /** A drag by the reader's hand. */
    drag(center: LonLat) {
      stop()
      const data = { originalEvent: new Event('pointermove') }
      fire('movestart', data)
      camera.center = center
      fire('moveend', data)
    },
    easeTo,
    jumpTo: (options: Flight, data?: Record<string, unknown>) => easeTo({ ...options, duration: 0 }, data),
    fitBounds([west, south, east, north]: [number, number, number, number], { duration }: Flight, data = {}) {
      easeTo({ center: [(west + east) / 2, (south + north) / 2], duration }, data)
    },
    isMoving: () => flight !== undefined,
    /** Where the flight under way leads to. */
    readAim: () => flight?.options,
    getCenter() {
      const [lng, lat] = camera.center
      return { lng, lat, wrap: () => ({ lng, lat }) }
    },
    getZoom: () => camera.zoom,
    getContainer: () => container,
    getCanvas: () => canvas,
    project: ([lon, lat]: LonLat) => ({
      x: container.clientWidth / 2 + (lon - camera.center[0]) * PIXELS_A_DEGREE,
      y: container.clientHeight / 2 - (lat - camera.center[1]) * PIXELS_A_DEGREE,
    }),
    unproject: ([x, y]: LonLat) => ({
      lng: camera.center[0] + (x - container.clientWidth / 2) / PIXELS_A_DEGREE,
      lat: camera.center[1] - (y - container.clientHeight / 2) / PIXELS_A_DEGREE,
    }),
    setFeatureState() {},
    setPaintProperty() {},
    setGlobalStateProperty() {},
    queryRenderedFeatures: () => [],
    remove() {},
  }
}

export type FakeMap = ReturnType<typeof createFakeMap>
