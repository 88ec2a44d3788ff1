/** Brings what was chosen into view, where it cannot be seen: each kind of choice in its own way. */
import type { LonLat } from '../../domain/record/placeSchema'
import type { MapState } from '../../domain/view/mapState'
import { toBounds } from './camera'
import type { FlightMap } from './engineMap'
import type { HubWatch } from './hubWatch'
import type { Picture } from './picture'
import type { Pilot } from './pilot'
import { findExtremes, thinOut } from './thinOut'

export interface RevealOptions {
  readonly map: Pick<FlightMap, 'isMoving'>
  readonly pilot: Pick<Pilot, 'isInView' | 'centreOn' | 'fit'>
  readonly picture: Pick<Picture, 'findLines' | 'findPosition'>
  readonly hubWatch: Pick<HubWatch, 'isOnInset'>
  readonly readState: () => MapState
}

export interface Reveal {
  /** Shows a chosen place, or that of a chosen event, if it cannot be seen, and a chosen corridor whole with the one beside it. */
  selection(): void
  /** Shows the chosen leg, which may lie outside the view of its corridor. */
  leg(): void
  /** Whether the room given to the map may have taken what was chosen out of view. Looks at many points of a line. */
  mayBeNeeded(): boolean
}

export function createReveal({ map, pilot, picture, hubWatch, readState }: RevealOptions): Reveal {
  const isSeenWhole = (line: readonly LonLat[]) =>
    [...findExtremes(line), ...thinOut(line)].every((lonLat) => pilot.isInView(lonLat))

  const findSelectedLine = (): readonly LonLat[] => {
    const { selection, comparedCorridor } = readState()
    if (selection?.kind !== 'corridor') return []
    const ids = comparedCorridor === null ? [selection.id] : [selection.id, comparedCorridor]
    return ids.flatMap((id) => picture.findLines(id)).flatMap(({ points }) => points)
  }

  /** Of places the inset has no button for: if any is out of view, all are shown. */
  const revealPlaces = (ids: readonly string[]) => {
    const positions = ids.flatMap((id) => {
      const lonLat = hubWatch.isOnInset(id) ? undefined : picture.findPosition(id)
      return lonLat ? [lonLat] : []
    })
    const [first, ...others] = positions
    // On its way the map shows what it may not show once it is there.
    if (!first || (!map.isMoving() && positions.every((lonLat) => pilot.isInView(lonLat)))) return
    const bounds = toBounds(positions)
    if (others.length === 0) pilot.centreOn(first)
    else if (bounds) pilot.fit(bounds)
  }

  return {
    selection() {
      const { selection, eventPlaces } = readState()
      if (selection?.kind === 'place') revealPlaces([selection.id])
      const bounds = toBounds(findSelectedLine())
      if (bounds) pilot.fit(bounds, { isEdgeToEdge: true })
      revealPlaces(eventPlaces?.seats ?? [])
    },
    leg() {
      const { selection, selectedLeg } = readState()
      if (selection?.kind !== 'corridor' || selectedLeg === null) return
      const line = picture.findLines(selection.id).find(({ leg }) => leg?.id === selectedLeg)
      const bounds = toBounds(line?.points ?? [])
      if (bounds && !isSeenWhole(line?.points ?? [])) pilot.fit(bounds)
    },
    mayBeNeeded() {
      const kind = readState().selection?.kind
      // A place that is in view is left alone anyway.
      return kind === 'place' || kind === 'event' || map.isMoving() || !isSeenWhole(findSelectedLine())
    },
  }
}
