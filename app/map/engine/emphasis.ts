/** What is lit on the map, from what is chosen and what the pointer or the keyboard is on. */
import type { MapState } from '../../domain/view/mapState'
import type { Emphasis } from '../layers/emphasisState'

export interface MapTarget {
  readonly kind: 'place' | 'corridor'
  readonly id: string
}

export interface Emphases {
  /** The place whose links are drawn. */
  readonly litPlaceId: string | undefined
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

/** Pointing goes before choosing; a chosen corridor sends the others back. */
export function toEmphases(state: MapState, pointed: MapTarget | null): Emphases {
  const selectedPlaceId = findSelectedId(state, 'place')
  const selectedCorridorId = findSelectedId(state, 'corridor')
  const litPlaceId = pointed?.kind === 'place' ? pointed.id : selectedPlaceId
  const connections = litPlaceId === undefined ? undefined : state.connections.get(litPlaceId)

  const places = new Map<string, Emphasis>()
  for (const id of connections?.places ?? []) places.set(id, 1)
  for (const id of [selectedPlaceId, litPlaceId]) if (id !== undefined) places.set(id, 2)

  const corridors = new Map<string, Emphasis>()
  if (selectedCorridorId !== undefined) for (const { id } of state.corridors) corridors.set(id, -1)
  for (const id of connections?.corridors ?? []) corridors.set(id, 1)
  const pointedCorridorId = pointed?.kind === 'corridor' ? pointed.id : undefined
  for (const id of [selectedCorridorId, pointedCorridorId]) if (id !== undefined) corridors.set(id, 2)
  return { litPlaceId, places, corridors }
}
