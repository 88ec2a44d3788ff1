/** What is lit on the map, from what is chosen and what the pointer or the keyboard is on. */
import { findSelectedId } from '../../domain/state/selection'
import type { MapState } from '../../domain/view/mapState'
import { toLegKey } from '../../domain/view/network'
import type { Emphasis } from '../layers/emphasisState'

export interface MapTarget {
  readonly kind: 'place' | 'corridor' | 'figure'
  readonly id: string
  /** The id of a leg of a corridor. */
  readonly leg?: string
}

export interface Emphases {
  /** The places whose links are drawn as arcs. */
  readonly arcOrigins: readonly string[]
  /** Ids that do not rest. */
  readonly places: ReadonlyMap<string, Emphasis>
  readonly corridors: ReadonlyMap<string, Emphasis>
  /** Over what their corridor has; by key. */
  readonly legs: ReadonlyMap<string, Emphasis>
}

/** By source and the id of the drawn feature. */
export type EmphasesBySource = Readonly<Record<string, ReadonlyMap<string, Emphasis>>>

export function isSameTarget(a: MapTarget | null, b: MapTarget | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id && a?.leg === b?.leg
}

/**
 * Pointing goes before choosing; a chosen corridor sends the others back. While the whole world is in the window and
 * nothing is lit, the arcs of all hubs are drawn.
 */
export function toEmphases(state: MapState, pointed: MapTarget | null, isWholeWorld = false): Emphases {
  const selectedPlaceId = findSelectedId(state.selection, 'place')
  const selectedCorridorId = findSelectedId(state.selection, 'corridor')
  const litPlaceId = pointed?.kind === 'place' ? pointed.id : selectedPlaceId
  const connections = litPlaceId === undefined ? undefined : state.findConnections(litPlaceId)

  const places = new Map<string, Emphasis>()
  const { venues = [], seats = [], others = [] } = state.eventPlaces ?? {}
  // As with a chosen place: what is only linked gives way to what is pointed at.
  for (const id of connections?.places ?? (pointed ? [] : others)) places.set(id, 1)
  for (const id of [...venues, ...seats, selectedPlaceId, litPlaceId]) if (id !== undefined) places.set(id, 2)

  const corridors = new Map<string, Emphasis>()
  if (selectedCorridorId !== undefined) {
    for (const { id } of state.corridors) corridors.set(id, -1)
    for (const id of state.network.byCorridor.keys()) corridors.set(id, -1)
  }
  for (const id of connections?.corridors ?? []) corridors.set(id, 1)
  if (state.comparedCorridor !== null) corridors.set(state.comparedCorridor, 1)
  const pointedCorridorId = pointed?.kind === 'corridor' ? pointed.id : undefined
  for (const id of [selectedCorridorId, pointedCorridorId]) if (id !== undefined) corridors.set(id, 2)
  const legs = new Map<string, Emphasis>()
  if (selectedCorridorId !== undefined && state.selectedLeg !== null) {
    legs.set(toLegKey(selectedCorridorId, state.selectedLeg), 3)
  }
  if (pointed?.leg !== undefined) legs.set(toLegKey(pointed.id, pointed.leg), 3)
  const hubIds = state.places.filter(({ isHub }) => isHub).map(({ id }) => id)
  const isAtRest = places.size === 0 && corridors.size === 0
  const litIds = litPlaceId === undefined ? [] : [litPlaceId]
  return { arcOrigins: isAtRest && isWholeWorld ? hubIds : litIds, places, corridors, legs }
}
