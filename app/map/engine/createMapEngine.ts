/**
 * The map behind the contract: it draws a `MapState` and tells of acts on it;
 * what a thing is and what follows from an act is not its business.
 */
import type { LonLat } from '../../domain/record/placeSchema'
import { isSameSelection } from '../../domain/state/selection'
import type { MapPlace, MapState } from '../../domain/view/mapState'
import type { BasemapLabel } from '../basemap/basemapFiles'
import { WORLD_SOURCE } from '../layers/world'
import { CASPIAN_BOUNDS, constrainView, isSamePadding, toBounds, type View } from './camera'
import type { Camera, MapEngine, MapEngineEvents, MapPadding, MapStatus, PixelBox } from './contract'
import { createDataSlots } from './dataSlots'
import { createEmitter } from './emitter'
import { type Emphases, isSameTarget, type MapTarget, toEmphases } from './emphasis'
import type { Stage } from './engineMap'
import { createFlow } from './flow'
import { createHubMarkers } from './hubMarkers'
import { isSameHubRoom } from './hubView'
import { createHubWatch } from './hubWatch'
import { createMaplessEngine } from './maplessEngine'
import { createPagePointing } from './pagePointing'
import { createPicture } from './picture'
import { createPilot, isMoveByUser, toSize } from './pilot'
import { findTarget, followPointer } from './pointer'
import { REMEMBERED_EVENTS } from './rememberedEvents'
import { nameTarget } from './targetWords'
import { findExtremes, thinOut } from './thinOut'
import { createTooltip } from './tooltip'
import { type BasemapUrls, startWorldShow } from './worldShow'

export interface StartOptions {
  readonly container: HTMLElement
  readonly state: MapState
  readonly padding: MapPadding
  readonly initialCamera: Camera | null
}

/** The container is empty, and the engine's until `destroy`; the Caspian region is shown where no camera is given. */
export interface MapEngineOptions extends StartOptions {
  readonly basemapUrls: BasemapUrls
}

/** What draws: MapLibre, or SVG where there is no WebGL2. */
export interface Backend {
  /** Throws a graphics fault where the machine gives what it needs not. */
  start(options: StartOptions, constrain: (view: View) => View): Stage
  isGraphicsFault(error: unknown): boolean
  /** Whether a part of it has not arrived, without which nothing will be drawn. Absent where it has no parts. */
  isPartMissing?(error: unknown): boolean
}

/** Read by benches and browser tests: the map is complete for the first time. */
const IDLE_MARK = 'map-idle'
/** Read by benches: the last time the map came to rest. */
const SETTLED_MARK = 'map-settled'
/** A hub's name reaches this far beyond its dot. */
const HUB_GAP_PIXELS = 28
/** Never throws for want of graphics: a map that cannot be is a status. */
export function createMapEngine(backend: Backend, options: MapEngineOptions): MapEngine {
  const { container, initialCamera } = options
  let { state, padding } = options
  let stage: Stage
  try {
    stage = backend.start(options, (view) =>
      constrainView(view, toSize(container), padding, state.projection),
    )
  } catch (error) {
    if (backend.isGraphicsFault(error)) return createMaplessEngine()
    throw error
  }
  const { map } = stage

  let status: MapStatus = 'loading'
  /** False while MapLibre has no style: before the first, and while the graphics context is lost. */
  let hasStyle = false
  let covers: readonly PixelBox[] = []
  let labels: readonly BasemapLabel[] = []
  let pointed: MapTarget | null = null
  let focused: MapTarget | null = null
  let isRoomKnown = false
  let hasReaderMoved = initialCamera !== null
  /** From then on the view is the reader's, and what was chosen may be out of it. */
  let hasReaderMovedSinceChoice = hasReaderMoved

  const emitter = createEmitter<MapEngineEvents>(REMEMBERED_EVENTS)
  const pilot = createPilot(map, () => ({ padding, covers, projection: state.projection }))
  const tooltip = createTooltip(container)
  const slots = createDataSlots(stage.findSource)
  const picture = createPicture(map, slots, state, (projection) => {
    pilot.project(projection, () => stage.setProjection(projection))
  })

  const flow = createFlow(picture.paintFlow)

  const setStatus = (next: MapStatus) => {
    status = next
    emitter.emit('status', next)
  }
  const findHubs = (): readonly MapPlace[] => state.places.filter(({ isHub }) => isHub)

  const drawHubs = (emphases: Emphases) => {
    hubs.draw({
      hubs: findHubs(),
      layers: state.layers,
      selectedId: state.selection?.kind === 'place' ? state.selection.id : undefined,
      emphases: emphases.places,
    })
  }
  let canvasFrame: number | undefined
  const draw = () => {
    if (canvasFrame !== undefined) cancelAnimationFrame(canvasFrame)
    canvasFrame = undefined
    const emphases = toEmphases(state, pointed ?? focused, hubWatch.isWholeWorld())
    if (hasStyle) {
      picture.draw(state, emphases, labels)
      flow.open(picture.findFlow())
    }
    drawHubs(emphases)
  }
  /** The buttons' counts at once; the canvas with the next frame, once for all states of a drag that fall into it. */
  const drawCanvasLater = () => {
    drawHubs(toEmphases(state, pointed ?? focused, hubWatch.isWholeWorld()))
    canvasFrame ??= requestAnimationFrame(draw)
  }

  const point = (target: MapTarget | null) => {
    if (isSameTarget(target, pointed)) return
    pointed = target
    draw()
  }

  const hubs = createHubMarkers(stage.addMarker, {
    onSelect: (id) => emitter.emit('select', { kind: 'place', id }),
    onPoint: (id) => {
      tooltip.hide()
      point(id === null ? null : { kind: 'place', id })
    },
    onFocus: (id) => {
      focused = id === null ? null : { kind: 'place', id }
      const hub = findHubs().find((place) => place.id === id)
      if (hub && !pilot.isInView(hub.lonLat)) pilot.centreOn(hub.lonLat)
      draw()
    },
  })

  const hubWatch = createHubWatch({
    readState: () => state,
    readSize: () => toSize(container),
    readCovers: () => covers,
    project: (lonLat) => map.project(lonLat),
    isInView: pilot.isInView,
    markers: hubs,
    onOutOfView: (ids) => emitter.emit('hubsOutOfView', ids),
    onWholeWorld: () => draw(),
  })

  const isSeenWhole = (line: readonly LonLat[]) =>
    [...findExtremes(line), ...thinOut(line)].every((lonLat) => pilot.isInView(lonLat))
  const findSelectedLine = (): readonly LonLat[] => {
    const { selection } = state
    if (selection?.kind !== 'corridor') return []
    return picture.findLines(selection.id).flatMap(({ points }) => points)
  }
  /** A leg chosen in the panel, which may lie outside the view of what is open. */
  const revealLeg = () => {
    const { selection, selectedLeg } = state
    if (selection?.kind !== 'corridor' || selectedLeg === null) return
    const line = picture.findLines(selection.id).find(({ leg }) => leg?.id === selectedLeg)
    const bounds = toBounds(line?.points ?? [])
    if (bounds && !isSeenWhole(line?.points ?? [])) pilot.fit(bounds)
  }

  const revealEvent = () => {
    const seats = (state.eventPlaces?.seats ?? []).flatMap((id) => {
      const lonLat = hubWatch.isOnInset(id) ? undefined : picture.findPosition(id)
      return lonLat ? [lonLat] : []
    })
    const [first, ...others] = seats
    if (!first || (!map.isMoving() && seats.every((lonLat) => pilot.isInView(lonLat)))) return
    const bounds = toBounds(seats)
    if (others.length === 0) pilot.centreOn(first)
    else if (bounds) pilot.fit(bounds)
  }

  /** Shows a chosen place, or that of a chosen event, if it cannot be seen, and a chosen corridor whole. */
  const revealSelection = () => {
    const { selection } = state
    if (selection?.kind === 'place') {
      const lonLat = picture.findPosition(selection.id)
      // On its way the map shows what it may not show once it is there.
      const isInView = lonLat && !map.isMoving() && pilot.isInView(lonLat)
      if (lonLat && !hubWatch.isOnInset(selection.id) && !isInView) pilot.centreOn(lonLat)
    }
    const bounds = toBounds(findSelectedLine())
    if (bounds) pilot.fit(bounds, { isEdgeToEdge: true })
    revealEvent()
  }

  const mayHideSelection = () =>
    // A place that is in view is left alone anyway.
    state.selection?.kind === 'place' ||
    state.selection?.kind === 'event' ||
    map.isMoving() ||
    !isSeenWhole(findSelectedLine())

  const world = startWorldShow(options.basemapUrls, {
    setWorld(data) {
      if (hasStyle) stage.findSource(WORLD_SOURCE)?.setData(data)
      return hasStyle
    },
    onLabels(next) {
      labels = next
      draw()
      // Countries have moved to their names, and the ends of corridors with them.
      if (isOpening()) openView()
    },
    onFailure: () => setStatus('failed'),
  })

  map.on('style.load', () => {
    hasStyle = true
    world.show()
    draw()
  })
  /** Until the map stands and it is known whether the inset takes a part of its room. */
  const isOpening = () => (status === 'loading' || !isRoomKnown) && !hasReaderMoved
  const openView = () => {
    if (!hasStyle) return
    pilot.settleGlobe()
    if (initialCamera) return
    pilot.fit(CASPIAN_BOUNDS, { isInstant: true })
    revealSelection()
  }
  map.once('style.load', openView)
  map.on('idle', () => {
    performance.clearMarks(SETTLED_MARK)
    performance.mark(SETTLED_MARK)
    if (world.isShown()) flow.rest()
    if (!world.isShown() || status === 'ready' || status === 'failed') return
    if (performance.getEntriesByName(IDLE_MARK).length === 0) performance.mark(IDLE_MARK)
    setStatus('ready')
    world.refine()
  })
  map.on('webglcontextlost', () => {
    hasStyle = false
    flow.drop()
    picture.forget()
    setStatus('context-lost')
  })
  // Drawing it again takes a while, which is not the wait for what may never return.
  map.on('webglcontextrestored', () => setStatus('loading'))
  map.on('error', ({ error }) => {
    if (backend.isGraphicsFault(error)) {
      setStatus('no-webgl')
      return
    }
    if (backend.isPartMissing?.(error)) setStatus('failed')
    console.error(error)
  })
  map.on('movestart', (event) => {
    hasReaderMovedSinceChoice ||= isMoveByUser(event)
    tooltip.hide()
  })
  map.on('move', () => hubWatch.look(true))
  map.on('resize', () => hubWatch.look())
  map.on('moveend', (event) => {
    const isByUser = isMoveByUser(event)
    hasReaderMoved ||= isByUser
    pilot.rest()
    hubWatch.look()
    const { lng, lat } = map.getCenter().wrap()
    emitter.emit('camera', { center: [lng, lat], zoom: map.getZoom() }, isByUser)
  })
  const stopPointer = followPointer(map, {
    findTarget: (at, isTouch) => (hasStyle ? findTarget(map, at, picture.lines(), isTouch) : null),
    onPoint: (target, at) => {
      const words = target && nameTarget(state, target)
      if (words?.title) tooltip.show(words.title, at, words.detail)
      else tooltip.hide()
      map.getCanvas().style.cursor = target ? 'pointer' : ''
      point(target)
    },
    onSelect: ({ kind, id, leg }) => emitter.emit('select', { kind, id }, leg),
  })

  const pointFromPage = createPagePointing({
    map,
    pilot,
    tooltip,
    findLine: picture.findLine,
    findCourse: (pointing) =>
      pointing.kind === 'corridor' && pointing.leg === undefined
        ? picture.findLines(pointing.id).flatMap(({ points }) => points)
        : picture.findLine(pointing),
    findWords: (pointing) => nameTarget(state, pointing),
  })

  setStatus('loading')
  draw()
  hubWatch.look()

  return {
    apply(next) {
      const isNewSelection = !isSameSelection(state.selection, next.selection)
      const isNewLeg = state.selectedLeg !== next.selectedLeg
      // The routes may come after the address that opens one of them.
      const isNewNetwork = state.network !== next.network
      const areHubsMoved = isNewSelection || !isSameHubRoom(state, next)
      state = next
      if (areHubsMoved || isNewLeg || isNewNetwork) {
        draw()
        hubWatch.look()
      } else drawCanvasLater()
      if (isNewSelection) {
        hasReaderMovedSinceChoice = false
        revealSelection()
      } else if (isNewNetwork && !hasReaderMovedSinceChoice) revealSelection()
      else if (isNewLeg) revealLeg()
    },
    setPadding(next, nextCovers) {
      // The inset comes and goes with what is in view.
      const isSameRoom = isSamePadding(padding, next) && JSON.stringify(covers) === JSON.stringify(nextCovers)
      padding = next
      covers = nextCovers
      // Panels take their place while the map starts; later the reader's view must stay where it is,
      // but a sheet that comes up with a choice must not cover what was chosen.
      if (isOpening()) openView()
      else if (!isSameRoom && !hasReaderMovedSinceChoice && mayHideSelection()) revealSelection()
      hubWatch.look()
    },
    zoomBy: pilot.zoomBy,
    frame(view) {
      const positions = findHubs().map(({ lonLat }) => lonLat)
      const bounds = toBounds(positions)
      if (view === 'caspian' || !bounds) pilot.fit(CASPIAN_BOUNDS, { isByUser: true })
      else if (state.projection === 'globe') pilot.turnTo(positions)
      else pilot.fit(bounds, { isByUser: true, isEdgeToEdge: true, extraGap: HUB_GAP_PIXELS })
    },
    setLabel(text) {
      map.getCanvas().setAttribute('aria-label', text)
    },
    setInsetHubs(ids) {
      isRoomKnown = true
      hubWatch.setInsetHubs(ids)
    },
    point(pointing, isByKeyboard) {
      pointFromPage(pointing, isByKeyboard)
      point(pointing)
    },
    focusHub: hubs.focus,
    on: emitter.on,
    destroy() {
      if (canvasFrame !== undefined) cancelAnimationFrame(canvasFrame)
      world.stop()
      flow.destroy()
      stopPointer()
      hubs.destroy()
      tooltip.destroy()
      map.remove()
    },
  }
}
