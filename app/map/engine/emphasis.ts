/** What is lit on the map, from what is chosen and what the pointer or the keyboard is on. */
import type { MapState } from '../../domain/view/mapState'
import type { Emphasis } from '../layers/emphasisState'

export interface MapTarget {
  readonly kind: 'place' | 'corridor' | 'figure'
  readonly id: string
}

export interface Emphases {
  /** The places whose links are drawn as arcs. */
  readonly arcOrigins: readonly string[]
  /** Ids that do not rest. */
  readonly places: ReadonlyMap<string, Emphasis>
  readonly corridors: ReadonlyMap<string, Emphasis>
}

export function isSameTarget(a: MapTarget | null, b: MapTarget | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id
}

function findSelectedId(state: MapState, kind: MapTarget['kind']): string | undefined {
  return state.selection?.kind === kind ? state.selection.id : undefined
}

/**
 * Pointing goes before choosing; a chosen corridor sends the others back. While the whole world is in the window and
 * nothing is lit, the arcs of all hubs are drawn.
 */
export function toEmphases(state: MapState, pointed: MapTarget | null, isWholeWorld = false): Emphases {
  const selectedPlaceId = findSelectedId(state, 'place')
  const selectedCorridorId = findSelectedId(state, 'corridor')
  const litPlaceId = pointed?.kind === 'place' ? pointed.id : selectedPlaceId
  const connections = litPlaceId === undefined ? undefined : state.findConnections(litPlaceId)

  const places = new Map<string, Emphasis>()
  for (const id of connections?.places ?? []) places.set(id, 1)
  for (const id of [selectedPlaceId, litPlaceId]) if (id !== undefined) places.set(id, 2)

  const corridors = new Map<string, Emphasis>()
  if (selectedCorridorId !== undefined) for (const { id } of state.corridors) corridors.set(id, -1)
  for (const id of connections?.corridors ?? []) corridors.set(id, 1)
  const pointedCorridorId = pointed?.kind === 'corridor' ? pointed.id : undefined
  for (const id of [selectedCorridorId, pointedCorridorId]) if (id !== undefined) corridors.set(id, 2)
  const hubIds = state.places.filter(({ isHub }) => isHub).map(({ id }) => id)
  const isAtRest = places.size === 0 && corridors.size === 0
  const litIds = litPlaceId === undefined ? [] : [litPlaceId]
  return { arcOrigins: isAtRest && isWholeWorld ? hubIds : litIds, places, corridors }
}
