/** The camera of the SVG map: it flies, is taken by hand, and tells of each movement in MapLibre's order. */
import type { LonLat } from '../../domain/record/placeSchema'
import type { StartOptions } from '../engine/backend'
import { CASPIAN_BOUNDS, MAX_ZOOM, type PixelPoint, toFramePadding, type View } from '../engine/camera'
import { NO_PADDING } from '../engine/contract'
import type { FitBoundsOptions, FlightMap, FlightOptions, LngLatLike, MoveEvent } from '../engine/engineMap'
import { toFrameGap, toSize } from '../engine/pilot'
import { toLonLat } from '../geometry/mercator'
import type { SvgView } from './view'
import {
  fromPixel,
  projectTo,
  toCentre,
  toFittingView,
  toNearestCopy,
  toSquare,
  toViewBetween,
  unprojectFrom,
} from './view'

type Place = Pick<SvgView, 'centre' | 'zoom'>

export interface SvgCamera extends FlightMap {
  view(): SvgView
  /** The reader takes hold: what is under way ends here. */
  grab(event: MoveEvent): void
  pan(xPixels: number, yPixels: number): void
  zoomAround(point: PixelPoint, steps: number): void
  /** Goes on a little at the speed of the hand that lets go, in pixels a millisecond; stands where none is given. */
  release(speed?: PixelPoint): void
  /** The window has another size. */
  resize(): void
  stop(): void
}

export type TellMove = (type: 'movestart' | 'move' | 'moveend', event: MoveEvent) => void

/** Slower is no throw, and a thrown map that has become so slow stands. */
const MIN_GLIDE_SPEED = 0.04
const MAX_GLIDE_SPEED = 2.5
/** In which a thrown map loses two thirds of its speed. */
const GLIDE_MILLISECONDS = 180

function toPadding(padding: FitBoundsOptions['padding'] = NO_PADDING) {
  if (typeof padding !== 'number') return padding
  return { top: padding, right: padding, bottom: padding, left: padding }
}

function toLonLatPair(place: LonLat | LngLatLike): LonLat {
  return 'lng' in place ? [place.lng, place.lat] : place
}

/** Slow at both ends, as CSS has it. */
function ease(share: number): number {
  return share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2
}

export function createSvgCamera(
  { container, padding, initialCamera }: StartOptions,
  constrain: (view: View) => View,
  tell: TellMove,
): SvgCamera {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  let size = toSize(container)
  let place: Place
  /** Of the movement under way. */
  let moving: MoveEvent | undefined
  let frame = 0

  const hold = ({ centre, zoom }: Place): Place => {
    const allowed = constrain({ lat: toLonLat(centre)[1], zoom })
    return { zoom: allowed.zoom, centre: { x: centre.x, y: toSquare([0, allowed.lat]).y } }
  }
  const view = (): SvgView => ({ ...place, ...size })
  const start = (event: MoveEvent) => {
    moving = event
    tell('movestart', event)
  }
  const move = (next: Place) => {
    place = hold(next)
    if (moving) tell('move', moving)
  }
  const end = () => {
    cancelAnimationFrame(frame)
    const ended = moving
    moving = undefined
    place = { ...place, centre: { ...place.centre, x: toNearestCopy(place.centre.x, 0) } }
    if (ended) tell('moveend', ended)
  }
  const flyTo = (target: Place, duration: number, data: MoveEvent) => {
    if (moving) end()
    start(data)
    const from = place
    const to = hold(target)
    if (isStill || duration <= 0) {
      move(to)
      end()
      return
    }
    const begun = performance.now()
    const step = () => {
      const share = Math.min(1, (performance.now() - begun) / duration)
      move(toViewBetween(from, to, ease(share)))
      if (share < 1) frame = requestAnimationFrame(step)
      else end()
    }
    frame = requestAnimationFrame(step)
  }
  const glide = (speed: PixelPoint) => {
    const along = Math.hypot(speed.x, speed.y)
    const share = Math.min(1, MAX_GLIDE_SPEED / along)
    const lasts = GLIDE_MILLISECONDS * Math.log((along * share) / MIN_GLIDE_SPEED)
    const begun = performance.now()
    const from = place
    const step = () => {
      const passed = Math.min(lasts, performance.now() - begun)
      const way = share * GLIDE_MILLISECONDS * (1 - Math.exp(-passed / GLIDE_MILLISECONDS))
      move({ ...from, centre: toCentre(from.centre, from.zoom, { x: speed.x * way, y: speed.y * way }) })
      if (passed < lasts) frame = requestAnimationFrame(step)
      else end()
    }
    frame = requestAnimationFrame(step)
  }
  /** By the nearest way round the world. */
  const toNear = (lonLat: LonLat) => {
    const { x, y } = toSquare(lonLat)
    return { x: toNearestCopy(x, place.centre.x), y }
  }
  const easeTo = (
    { center, zoom = place.zoom, around, offset = [0, 0], duration = 0 }: FlightOptions,
    data = {},
  ) => {
    const to = hold({ ...place, zoom }).zoom
    let centre = place.centre
    if (around) {
      const still = toNear([around.lng, around.lat])
      const growth = 2 ** (place.zoom - to)
      centre = {
        x: still.x + (centre.x - still.x) * growth,
        y: still.y + (centre.y - still.y) * growth,
      }
    } else if (center) centre = toCentre(toNear(toLonLatPair(center)), to, { x: offset[0], y: offset[1] })
    flyTo({ centre, zoom: to }, duration, data)
  }

  place = hold(
    initialCamera
      ? { centre: toSquare(initialCamera.center), zoom: initialCamera.zoom }
      : toFittingView(CASPIAN_BOUNDS, size, toFramePadding(padding, size, toFrameGap(size)), MAX_ZOOM),
  )

  return {
    view,
    easeTo,
    jumpTo: (options) => easeTo({ ...options, duration: 0 }),
    fitBounds([west, south, east, north], options, data = {}) {
      const fitting = toFittingView(
        [
          [west, south],
          [east, north],
        ],
        size,
        toPadding(options.padding),
        options.maxZoom ?? MAX_ZOOM,
      )
      const { x, y } = fitting.centre
      flyTo({ ...fitting, centre: { x: toNearestCopy(x, place.centre.x), y } }, options.duration ?? 0, data)
    },
    isMoving: () => moving !== undefined,
    getCenter() {
      const [lng, lat] = toLonLat(place.centre)
      return { lng, lat, wrap: () => ({ lng: toNearestCopy(lng, 0), lat }) }
    },
    getZoom: () => place.zoom,
    getContainer: () => container,
    project: (lonLat) => projectTo(view(), lonLat),
    unproject([x, y]) {
      const [lng, lat] = unprojectFrom(view(), { x, y })
      return { lng, lat }
    },
    grab(event) {
      if (moving) end()
      start(event)
    },
    pan(x, y) {
      move({ ...place, centre: toCentre(place.centre, place.zoom, { x, y }) })
    },
    zoomAround(point, steps) {
      const { zoom } = hold({ ...place, zoom: place.zoom + steps })
      const { x, y } = fromPixel(view(), point)
      const growth = 2 ** (place.zoom - zoom)
      move({ zoom, centre: { x: x + (place.centre.x - x) * growth, y: y + (place.centre.y - y) * growth } })
    },
    release(speed = { x: 0, y: 0 }) {
      if (moving && !isStill && Math.hypot(speed.x, speed.y) > MIN_GLIDE_SPEED) glide(speed)
      else end()
    },
    resize() {
      size = toSize(container)
      place = hold(place)
    },
    stop() {
      cancelAnimationFrame(frame)
      moving = undefined
    },
  }
}
