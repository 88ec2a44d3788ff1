/** The reader's hands on the SVG map: one finger or the mouse moves it, two and the wheel zoom, and so do the keys. */
import type { PixelPoint } from '../engine/camera'
import type { SvgCamera } from './svgCamera'

/** A press that wanders less is a click. */
const DRAG_PIXELS = 3
const KEY_PAN_PIXELS = 100
const FLIGHT_MILLISECONDS = 220
/** Without another turn of the wheel for so long the movement is over. */
const WHEEL_REST_MILLISECONDS = 150
const PIXELS_A_WHEEL_STEP = 400
/** A pinch on a touchpad comes as a wheel with Ctrl held, in far smaller turns. */
const PIXELS_A_PINCH_STEP = 90
const PIXELS_A_LINE = 20
/** The way of the hand in so short a time before it lets go is its speed. */
const THROW_MILLISECONDS = 80

type Arrow = readonly [x: number, y: number]

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowLeft: [KEY_PAN_PIXELS, 0],
  ArrowRight: [-KEY_PAN_PIXELS, 0],
  ArrowUp: [0, KEY_PAN_PIXELS],
  ArrowDown: [0, -KEY_PAN_PIXELS],
}
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 }

interface TrailPoint extends PixelPoint {
  readonly time: number
}

function toSpeed(trail: readonly TrailPoint[], now: number): PixelPoint {
  const recent = trail.filter(({ time }) => now - time <= THROW_MILLISECONDS)
  const [first, last] = [recent[0], recent.at(-1)]
  if (!first || !last || first === last) return { x: 0, y: 0 }
  const passed = Math.max(1, now - first.time)
  return { x: (last.x - first.x) / passed, y: (last.y - first.y) / passed }
}

export interface Gestures {
  /** True for the click that ends a drag. */
  isAfterDrag(): boolean
  stop(): void
}

export function followGestures(container: HTMLElement, surface: HTMLElement, camera: SvgCamera): Gestures {
  const abort = new AbortController()
  const { signal } = abort
  const pointers = new Map<number, PixelPoint>()
  /** Of one finger or the mouse; two that turn or spread the map throw nothing. */
  let trail: readonly TrailPoint[] = []
  let hasMoved = false
  let wheelTimer: ReturnType<typeof setTimeout> | undefined

  const toPoint = ({ clientX, clientY }: MouseEvent): PixelPoint => {
    const { left, top } = container.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const toSpread = () => {
    const [a, b = a] = [...pointers.values()]
    if (!a || !b) return undefined
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.hypot(a.x - b.x, a.y - b.y) }
  }
  const aimedCentre = (event: Event, [x, y]: Arrow) => {
    const { width, height } = camera.view()
    const center = camera.unproject([width / 2 - x, height / 2 - y])
    camera.easeTo({ center, duration: FLIGHT_MILLISECONDS }, { originalEvent: event })
  }
  const zoomAt = (event: MouseEvent, steps: number) => {
    const { x, y } = toPoint(event)
    camera.easeTo(
      { zoom: camera.getZoom() + steps, around: camera.unproject([x, y]), duration: FLIGHT_MILLISECONDS },
      { originalEvent: event },
    )
  }

  container.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      if (pointers.size === 0) hasMoved = false
      pointers.set(event.pointerId, toPoint(event))
      trail = []
    },
    { signal },
  )
  container.addEventListener(
    'pointermove',
    (event) => {
      const last = pointers.get(event.pointerId)
      if (!last) return
      const at = toPoint(event)
      if (!hasMoved) {
        if (pointers.size === 1 && Math.hypot(at.x - last.x, at.y - last.y) < DRAG_PIXELS) return
        hasMoved = true
        camera.grab({ originalEvent: event })
        // Else a hand that leaves the map would never let go of it.
        for (const id of pointers.keys()) container.setPointerCapture(id)
      }
      const before = toSpread()
      pointers.set(event.pointerId, at)
      trail = pointers.size === 1 ? [...trail.slice(-9), { ...at, time: event.timeStamp }] : []
      const after = toSpread()
      if (!before || !after) return
      camera.pan(after.middle.x - before.middle.x, after.middle.y - before.middle.y)
      if (before.distance > 0 && after.distance > 0) {
        camera.zoomAround(after.middle, Math.log2(after.distance / before.distance))
      }
    },
    { signal },
  )
  const letGo = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0 || !hasMoved) return
    camera.release(event.type === 'pointerup' ? toSpeed(trail, event.timeStamp) : undefined)
  }
  container.addEventListener('pointerup', letGo, { signal })
  container.addEventListener('pointercancel', letGo, { signal })

  container.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_A_LINE : 1)
      if (wheelTimer === undefined) camera.grab({ originalEvent: event })
      clearTimeout(wheelTimer)
      wheelTimer = setTimeout(() => {
        wheelTimer = undefined
        camera.release()
      }, WHEEL_REST_MILLISECONDS)
      camera.zoomAround(toPoint(event), -pixels / (event.ctrlKey ? PIXELS_A_PINCH_STEP : PIXELS_A_WHEEL_STEP))
    },
    { signal, passive: false },
  )
  surface.addEventListener('dblclick', (event) => zoomAt(event, event.shiftKey ? -1 : 1), { signal })
  surface.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const arrow = ARROWS[event.key]
      const steps = ZOOM_KEYS[event.key]
      if (!arrow && steps === undefined) return
      event.preventDefault()
      if (arrow) aimedCentre(event, arrow)
      else if (steps !== undefined) {
        const zoom = Math.round(camera.getZoom()) + steps * (event.shiftKey && event.key !== '+' ? 2 : 1)
        camera.easeTo({ zoom, duration: FLIGHT_MILLISECONDS }, { originalEvent: event })
      }
    },
    { signal },
  )
  return {
    isAfterDrag: () => hasMoved,
    stop() {
      clearTimeout(wheelTimer)
      abort.abort()
    },
  }
}
