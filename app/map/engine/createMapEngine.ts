/**
 * The map behind the contract: it draws a `MapState` and tells of acts on it;
 * what a thing is and what follows from an act is not its business.
 */
import { findSelectedId, isSameSelection } from '../../domain/state/selection'
import type { MapPlace } from '../../domain/view/mapState'
import type { BasemapLabel } from '../basemap/basemapFiles'
import { WORLD_SOURCE } from '../layers/world'
import type { Backend, StartOptions } from './backend'
import { CASPIAN_BOUNDS, constrainView, isSamePadding, toBounds } from './camera'
import type { MapEngine, MapEngineEvents, PixelBox } from './contract'
import { createDataSlots } from './dataSlots'
import { createEmitter } from './emitter'
import { type Emphases, isSameTarget, type MapTarget, toEmphases } from './emphasis'
import type { Stage } from './engineMap'
import { createFlow } from './flow'
import { createHubMarkers } from './hubMarkers'
import { isSameHubRoom } from './hubView'
import { createHubWatch } from './hubWatch'
import { followLifeCycle } from './lifeCycle'
import { createMaplessEngine } from './maplessEngine'
import { createPagePointing } from './pagePointing'
import { createPicture } from './picture'
import { createPilot, isMoveByUser, toSize } from './pilot'
import { createPointedName } from './pointedName'
import { findTarget, followPointer } from './pointer'
import { REMEMBERED_EVENTS } from './rememberedEvents'
import { createReveal } from './reveal'
import { nameTarget } from './targetWords'
import { createTooltip } from './tooltip'
import { type BasemapUrls, startWorldShow } from './worldShow'

/** The container is empty, and the engine's until `destroy`; the Caspian region is shown where no camera is given. */
export interface MapEngineOptions extends StartOptions {
  readonly basemapUrls: BasemapUrls
}

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
  // Among what the map hears of: turned over or pressed, the name does what the map would do.
  const tooltip = createTooltip(
    map.getCanvas().parentElement ?? container,
    () => container.clientHeight - padding.bottom,
  )
  const slots = createDataSlots(stage.findSource)
  const picture = createPicture(map, slots, state, (projection) => {
    pilot.project(projection, () => stage.setProjection(projection))
  })

  const flow = createFlow(picture.paintFlow)

  const findHubs = (): readonly MapPlace[] => state.places.filter(({ isHub }) => isHub)

  const findEmphases = (): Emphases => toEmphases(state, pointed ?? focused, hubWatch.isWholeWorld())
  const drawHubs = (emphases: Emphases) => {
    hubs.draw({
      hubs: findHubs(),
      layers: state.layers,
      selectedId: findSelectedId(state.selection, 'place'),
      emphases: emphases.places,
    })
  }
  let canvasFrame: number | undefined
  const draw = () => {
    if (canvasFrame !== undefined) cancelAnimationFrame(canvasFrame)
    canvasFrame = undefined
    const emphases = findEmphases()
    if (life.hasStyle()) {
      picture.draw(state, emphases, labels)
      flow.open(picture.findFlow())
    }
    drawHubs(emphases)
  }
  /** The buttons' counts at once; the canvas with the next frame, once for all states of a drag that fall into it. */
  const drawCanvasLater = () => {
    drawHubs(findEmphases())
    canvasFrame ??= requestAnimationFrame(draw)
  }

  const point = (target: MapTarget | null) => {
    if (isSameTarget(target, pointed)) return
    pointed = target
    draw()
  }

  const pointedName = createPointedName(tooltip, (target) => nameTarget(state, target), point)

  const hubs = createHubMarkers(stage.addMarker, {
    onSelect: (id) => emitter.emit('select', { kind: 'place', id }),
    onPoint: (id) => {
      pointedName.forget()
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

  const reveal = createReveal({ map, pilot, picture, hubWatch, readState: () => state })

  const world = startWorldShow(options.basemapUrls, {
    setWorld(data) {
      if (life.hasStyle()) stage.findSource(WORLD_SOURCE)?.setData(data)
      return life.hasStyle()
    },
    onLabels(next) {
      labels = next
      draw()
      // Countries have moved to their names, and the ends of corridors with them.
      if (isOpening()) openView()
    },
    onFailure: () => life.setStatus('failed'),
  })

  const life = followLifeCycle({
    map,
    backend,
    world,
    flow,
    draw,
    forget: picture.forget,
    onStatus: (status) => emitter.emit('status', status),
  })
  /** Until the map stands and it is known whether the inset takes a part of its room. */
  const isOpening = () => (life.isLoading() || !isRoomKnown) && !hasReaderMoved
  const openView = () => {
    if (!life.hasStyle()) return
    pilot.settleGlobe()
    if (initialCamera) return
    pilot.fit(CASPIAN_BOUNDS, { isInstant: true, isBetweenCards: true })
    reveal.selection()
  }
  map.once('style.load', openView)
  map.on('movestart', (event) => {
    hasReaderMovedSinceChoice ||= isMoveByUser(event)
    pointedName.leave()
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
    findNamed: pointedName.findNamed,
    findTarget: (at, isTouch) => {
      const openCorridor = findSelectedId(state.selection, 'corridor')
      return life.hasStyle() ? findTarget(map, at, picture.lines(), isTouch, openCorridor) : null
    },
    onPoint: (target, at) => {
      map.getCanvas().style.cursor = target ? 'pointer' : ''
      pointedName.point(target, at)
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

  life.setStatus('loading')
  draw()
  hubWatch.look()

  return {
    apply(next) {
      const isNewSelection = !isSameSelection(state.selection, next.selection)
      const isNewLeg = state.selectedLeg !== next.selectedLeg
      const isNewComparison = state.comparedCorridor !== next.comparedCorridor
      // The routes may come after the address that opens one of them.
      const isNewNetwork = state.network !== next.network
      const areHubsMoved = isNewSelection || !isSameHubRoom(state, next)
      state = next
      if (areHubsMoved || isNewLeg || isNewComparison || isNewNetwork) {
        draw()
        hubWatch.look()
      } else drawCanvasLater()
      // Set beside another, or alone again, it is framed anew: the choice is the reader's.
      if (isNewSelection || isNewComparison) {
        hasReaderMovedSinceChoice = false
        reveal.selection()
      } else if (isNewNetwork && !hasReaderMovedSinceChoice) reveal.selection()
      else if (isNewLeg) reveal.leg()
    },
    setPadding(next, nextCovers) {
      // The inset comes and goes with what is in view.
      const isSameRoom = isSamePadding(padding, next) && JSON.stringify(covers) === JSON.stringify(nextCovers)
      padding = next
      covers = nextCovers
      // Panels take their place while the map starts; later the reader's view must stay where it is,
      // but a sheet that comes up with a choice must not cover what was chosen.
      if (isOpening()) openView()
      else if (!isSameRoom && !hasReaderMovedSinceChoice && reveal.mayBeNeeded()) reveal.selection()
      hubWatch.look()
    },
    zoomBy: pilot.zoomBy,
    frame(view) {
      const positions = findHubs().map(({ lonLat }) => lonLat)
      const bounds = toBounds(positions)
      if (view === 'caspian' || !bounds) pilot.fit(CASPIAN_BOUNDS, { isByUser: true, isBetweenCards: true })
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
      pointedName.forget()
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
      pointedName.forget()
      hubs.destroy()
      tooltip.destroy()
      map.remove()
    },
  }
}
