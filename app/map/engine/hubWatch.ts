/** Follows where the hubs stand: which are out of view, on which side their names go, whether all are in the window. */
import type { LonLat } from '../../domain/record/placeSchema'
import type { MapState } from '../../domain/view/mapState'
import type { PixelPoint, PixelSize } from './camera'
import type { PixelBox } from './contract'
import type { HubMarkers } from './hubMarkers'
import { isSameSet, isWholeWorldInWindow, toHubView } from './hubView'

export interface HubWatchOptions {
  readonly readState: () => MapState
  readonly readSize: () => PixelSize
  readonly readCovers: () => readonly PixelBox[]
  readonly project: (lonLat: LonLat) => PixelPoint
  readonly isInView: (lonLat: LonLat, isMoving: boolean) => boolean
  readonly markers: Pick<HubMarkers, 'setHidden' | 'setNameSides'>
  readonly onOutOfView: (ids: ReadonlySet<string>) => void
  readonly onWholeWorld: () => void
}

export interface HubWatch {
  /** Call when hubs, room or view may have changed. Makes the browser lay out the page: not for every state. */
  look(isMoving?: boolean): void
  /** Hubs with another button on the inset, for while they are out of view. */
  setInsetHubs(ids: ReadonlySet<string>): void
  isOnInset(id: string): boolean
  /** True while the window shows every hub of the flat map, covered or not; as of the last look at rest. */
  isWholeWorld(): boolean
}

export function createHubWatch(options: HubWatchOptions): HubWatch {
  let insetHubs: ReadonlySet<string> = new Set()
  let outOfView: ReadonlySet<string> = new Set()
  let isWholeWorld = false

  const lookAtWorld = (state: MapState, size: PixelSize) => {
    const points = state.places.filter(({ isHub }) => isHub).map(({ lonLat }) => options.project(lonLat))
    const isNowWhole = state.projection === 'flat' && isWholeWorldInWindow(points, size)
    if (isNowWhole === isWholeWorld) return
    isWholeWorld = isNowWhole
    options.onWholeWorld()
  }

  const look = (isMoving = false) => {
    const state = options.readState()
    const size = options.readSize()
    const view = toHubView({
      hubs: state.places.filter(({ isHub }) => isHub),
      insetHubs,
      size,
      covers: options.readCovers(),
      project: ({ lonLat }) => options.project(lonLat),
      // What comes into view shows itself once the map rests: nothing flickers in between.
      isInView: ({ id, lonLat }) => !(isMoving && outOfView.has(id)) && options.isInView(lonLat, isMoving),
    })
    options.markers.setHidden(view.elsewhere)
    options.markers.setNameSides(view.nameSides)
    if (!isMoving) lookAtWorld(state, size)
    if (isSameSet(view.outOfView, outOfView)) return
    outOfView = view.outOfView
    options.onOutOfView(outOfView)
  }

  return {
    look,
    setInsetHubs(ids) {
      insetHubs = ids
      look()
    },
    isOnInset: (id) => insetHubs.has(id),
    isWholeWorld: () => isWholeWorld,
  }
}
