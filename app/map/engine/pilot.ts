/** Flies the camera for the app, and knows what part of the map is uncovered. */
import type { LonLat } from '../../domain/record/placeSchema'
import type { Projection } from '../../domain/view/mapState'
import { toAngleDegrees } from '../geometry/greatCircle'
import { toPlane } from '../geometry/mercator'
import {
  type Bounds,
  constrainView,
  isCovered,
  isUncovered,
  type PixelSize,
  toFramePadding,
  toHorizonDegrees,
  toPixelsADegree,
  toRoomPadding,
  toUncoveredCentre,
} from './camera'
import { findClearRoom } from './clearRoom'
import type { MapPadding, PixelBox } from './contract'
import { NO_PADDING } from './contract'
import type { FlightMap, MoveEvent } from './engineMap'
import { isUnderPage, readPageCover } from './underPage'

/** Between what is framed and the panels around: 28 px on a desk, less where every pixel counts. */
export function toFrameGap({ width }: PixelSize): number {
  return Math.min(28, width / 40)
}

/** Around a hub's dot, so that name and number are seen whole. */
const HUB_MARGIN_PIXELS = 20

/**
 * Around a line framed from end to end, whose ports and crossings stand out over it with their names. More than what
 * is asked of a place in view, or the line just framed would have to be framed again.
 */
function toEdgeGap({ width }: PixelSize): number {
  return Math.max(HUB_MARGIN_PIXELS + 2, Math.min(48, width / 30))
}

/** On the flat map at the largest zoom things are framed at; of a line along a meridian or a parallel too. */
function toShape([southWest, northEast]: Bounds): PixelSize {
  const [from, to] = [toPlane(southWest), toPlane(northEast)]
  const toPixels = (degrees: number) => Math.max(1, Math.abs(degrees) * toPixelsADegree(CORRIDOR_MAX_ZOOM))
  return { width: toPixels(to.x - from.x), height: toPixels(to.y - from.y) }
}

const FLIGHT_MILLISECONDS = 600
const STEP_MILLISECONDS = 220
const CORRIDOR_MAX_ZOOM = 5.2

/** Travels with the events of a movement, since a movement may end only when the next one has begun. */
const BY_USER = { isByUser: true }

/** True for a movement by hand or by one of the map's buttons; false for flights the app asked for. */
export function isMoveByUser(event: MoveEvent): boolean {
  return event.originalEvent !== undefined || ('isByUser' in event && event.isByUser === true)
}

export interface FitOptions {
  readonly isByUser?: boolean
  readonly isInstant?: boolean
  /** Between the cards of the page too, such as the legend, where none lies over any of the bounds. */
  readonly isBetweenCards?: boolean
  /** The bounds are those of a line from end to end, names of its ports included: between the cards, with their room. */
  readonly isEdgeToEdge?: boolean
  /** Room for what stands out over the bounds, such as names. */
  readonly extraGap?: number
}

export interface Pilot {
  /** True for a place that can be seen. While the map moves, cards of the page other than the panels are not looked for. */
  isInView(lonLat: LonLat, isMoving?: boolean): boolean
  /** False while something of the page lies over all of the map, such as a table. */
  isMapSeen(): boolean
  centreOn(lonLat: LonLat): void
  fit(bounds: Bounds, options?: FitOptions): void
  /** For a reader's press: the whole globe, with the places on its near side. */
  turnTo(lonLats: readonly LonLat[]): void
  /** For a reader's press; the next one goes on from where this one leads. */
  zoomBy(steps: number): void
  /** To be called when a movement has ended. */
  rest(): void
  /** Gives a globe its window, on a map that starts as one. */
  settleGlobe(): void
  /** For a reader's press: keeps the middle of the uncovered part where it is while the world changes its shape. */
  project(projection: Projection, setProjection: () => void): void
}

export interface PilotSituation {
  readonly padding: MapPadding
  readonly covers: readonly PixelBox[]
  readonly projection: Projection
}

export function toSize(container: HTMLElement): PixelSize {
  return { width: container.clientWidth, height: container.clientHeight }
}

/**
 * On the flat map the camera's centre is the middle of the window, so that panels may come and go, and swap sides
 * with the language, without moving the map. A globe always stands in the middle: it is given the uncovered part
 * as its window, once, when it is put up.
 */
export function createPilot(map: FlightMap, readSituation: () => PilotSituation): Pilot {
  const readSize = () => toSize(map.getContainer())
  const findRoomFor = (bounds: Bounds, gap: number) => {
    const { padding, covers } = readSituation()
    const isUnderCards = readPageCover(map.getContainer())
    return findClearRoom({
      size: readSize(),
      padding,
      isUnderCard: (point) => isCovered(point, covers) || isUnderCards(point),
      shape: toShape(bounds),
      gap,
    })
  }
  const readRoom = (gap: number, bounds?: Bounds) => {
    const { padding, covers } = readSituation()
    const size = readSize()
    return (
      (bounds && findRoomFor(bounds, gap)) ?? toFramePadding(toRoomPadding(padding, covers, size), size, gap)
    )
  }
  const isGlobe = () => readSituation().projection === 'globe'
  /** From the middle of the window to the middle of its uncovered part. */
  const toOffset = (): [number, number] => {
    const size = readSize()
    const { x, y } = toUncoveredCentre(size, readRoom(0))
    return [x - size.width / 2, y - size.height / 2]
  }
  /** The zoom a press leads to, while the map is on its way there. */
  let aimedZoom: number | undefined
  return {
    isInView(lonLat, isMoving = false) {
      const size = readSize()
      const { padding, covers } = readSituation()
      const point = map.project(lonLat)
      if (!isUncovered(point, size, padding, HUB_MARGIN_PIXELS) || isCovered(point, covers)) return false
      if (!isMoving && isUnderPage(map.getContainer(), point)) return false
      if (!isGlobe()) return true
      const { lng, lat } = map.getCenter()
      return toAngleDegrees([lng, lat], lonLat) < toHorizonDegrees(map.getZoom(), lat, size.height) - 4
    },
    isMapSeen: () => !isUnderPage(map.getContainer(), toUncoveredCentre(readSize(), readRoom(0))),
    centreOn(lonLat) {
      map.easeTo({ center: lonLat, offset: isGlobe() ? [0, 0] : toOffset(), duration: FLIGHT_MILLISECONDS })
    },
    fit(bounds, options = {}) {
      const { isInstant = false, isByUser = false, isEdgeToEdge = false, extraGap = 0 } = options
      const { isBetweenCards = isEdgeToEdge } = options
      const size = readSize()
      const gap = (isEdgeToEdge ? toEdgeGap(size) : toFrameGap(size)) + extraGap
      const framing = {
        // On a globe in addition to the window it was given.
        padding: isGlobe() ? gap : { ...readRoom(gap, isBetweenCards ? bounds : undefined) },
        maxZoom: CORRIDOR_MAX_ZOOM,
        duration: isInstant ? 0 : FLIGHT_MILLISECONDS,
        linear: true,
      }
      map.fitBounds([...bounds[0], ...bounds[1]], framing, isByUser ? BY_USER : {})
    },
    turnTo(lonLats) {
      const turn = ({ toGlobeView }: typeof import('./globeView')) => {
        const size = readSize()
        const { center, zoom } = toGlobeView(lonLats, size, readRoom(toFrameGap(size)))
        map.easeTo({ center, zoom, padding: { ...readRoom(0) }, duration: FLIGHT_MILLISECONDS }, BY_USER)
      }
      // Where it does not arrive the globe stays as it is, to be turned by hand.
      import('./globeView').then(turn, () => {})
    },
    zoomBy(steps) {
      const { padding, projection } = readSituation()
      const wanted = { lat: map.getCenter().lat, zoom: (aimedZoom ?? map.getZoom()) + steps }
      const { zoom } = constrainView(wanted, readSize(), padding, projection)
      const { x, y } = toUncoveredCentre(readSize(), readRoom(0))
      map.easeTo({ zoom, around: map.unproject([x, y]), duration: STEP_MILLISECONDS }, BY_USER)
      // Only now: the movement this one cuts short has just come to its end.
      aimedZoom = map.isMoving() ? zoom : undefined
    },
    rest() {
      aimedZoom = undefined
    },
    settleGlobe() {
      if (isGlobe()) map.jumpTo({ padding: { ...readRoom(0) } })
    },
    project(projection, setProjection) {
      const { x, y } = toUncoveredCentre(readSize(), readRoom(0))
      const center = map.unproject([x, y])
      setProjection()
      if (projection === 'globe') map.easeTo({ center, padding: { ...readRoom(0) }, duration: 0 }, BY_USER)
      else map.easeTo({ center, padding: { ...NO_PADDING }, offset: toOffset(), duration: 0 }, BY_USER)
    },
  }
}
