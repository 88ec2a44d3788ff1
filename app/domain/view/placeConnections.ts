import type { ItemIndex } from '../record/recordIndex'
import type { AtlasView } from './atlasView'
import { listParticipantPlaces } from './eventPlaces'
import { findNetwork } from './network'
import { listPlacesAround } from './placesAround'

/** What lights up with a place. */
export interface PlaceConnections {
  readonly places: readonly string[]
  readonly corridors: readonly string[]
}

/**
 * The other places of a place's events, and its corridors. A city is not joined to its own country, nor a place to
 * what lies inside it. Of places only those drawn, by `drawnIds`.
 */
export function findConnections(
  here: string,
  view: AtlasView,
  index: ItemIndex,
  drawnIds: ReadonlySet<string>,
): PlaceConnections {
  const places = new Set<string>()
  const corridors = new Set<string>()
  const around = listPlacesAround(here, index)
  const isNested = (there: string) => around.includes(there) || listPlacesAround(there, index).includes(here)
  for (const { item } of view.events) {
    const named = item.places.filter(({ role }) => role !== 'outlet').map(({ place }) => place)
    if (!named.includes(here)) continue
    for (const there of [...named, ...listParticipantPlaces(item.participants, index)]) {
      if (here !== there && !isNested(there) && drawnIds.has(there)) places.add(there)
    }
    for (const corridor of item.corridors ?? []) corridors.add(corridor)
  }
  for (const { item } of view.corridors) {
    if (item.places.some(({ place }) => place === here)) corridors.add(item.id)
  }
  for (const station of findNetwork(index).stations) {
    if (station.place === here) for (const corridor of station.corridors) corridors.add(corridor)
  }
  return { places: [...places], corridors: [...corridors] }
}
