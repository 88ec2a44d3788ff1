/** What becomes of the hubs' buttons at a view of the map. */
import type { MapPlace, MapState } from '../../domain/view/mapState'
import type { PixelPoint, PixelSize } from './camera'
import type { PixelBox } from './contract'
import { findCrowded, type NameSide, placeNames } from './placeNames'

export interface HubViewInput {
  readonly hubs: readonly MapPlace[]
  /** Hubs with another button for while they are out of view. */
  readonly insetHubs: ReadonlySet<string>
  readonly size: PixelSize
  /** What stands on the uncovered part. */
  readonly covers: readonly PixelBox[]
  readonly project: (hub: MapPlace) => PixelPoint
  readonly isInView: (hub: MapPlace) => boolean
}

export interface HubView {
  /** Outside the uncovered part of the map, or on top of another. */
  readonly outOfView: ReadonlySet<string>
  /** Out of view and on the inset. */
  readonly elsewhere: ReadonlySet<string>
  readonly nameSides: ReadonlyMap<string, NameSide>
}

export function toHubView({ hubs, insetHubs, size, covers, project, isInView }: HubViewInput): HubView {
  const visible = hubs.filter(isInView).map((hub) => {
    const { x, y } = project(hub)
    return { id: hub.id, name: hub.name, x, y }
  })
  const visibleIds = new Set(visible.map(({ id }) => id))
  const crowded = findCrowded(visible)
  const outOfView = hubs.map(({ id }) => id).filter((id) => !visibleIds.has(id) || crowded.has(id))
  const elsewhere = new Set(outOfView.filter((id) => insetHubs.has(id)))
  return {
    outOfView: new Set(outOfView),
    elsewhere,
    nameSides: placeNames(
      visible.filter(({ id }) => !elsewhere.has(id)),
      size,
      covers,
    ),
  }
}

/** True where the window shows every one of the points, covered or not: the view is of the whole world. */
export function isWholeWorldInWindow(points: readonly PixelPoint[], { width, height }: PixelSize): boolean {
  return points.length > 0 && points.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)
}

/**
 * True where nothing that `toHubView` reads of a state differs. Asking where the hubs stand makes the browser lay out
 * the whole page at once: with every year chosen, that was half the cost.
 */
export function isSameHubRoom(a: MapState, b: MapState): boolean {
  if (a.projection !== b.projection || a.language !== b.language) return false
  const [hubsOfA, hubsOfB] = [a, b].map(({ places }) => places.filter(({ isHub }) => isHub))
  return (
    hubsOfA?.length === hubsOfB?.length &&
    hubsOfA?.every(({ id, lonLat }, position) => {
      const other = hubsOfB?.[position]
      return id === other?.id && lonLat[0] === other.lonLat[0] && lonLat[1] === other.lonLat[1]
    }) === true
  )
}

export function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value))
}
