/** Which cities had events in the chosen years: what took place in each, and apart from it what was only to. */
import type { AtlasEvent } from '../record/eventSchema'
import type { Place } from '../record/placeSchema'
import type { ItemIndex } from '../record/recordIndex'
import { tookPlace } from '../record/stages'
import type { AtlasView, Placed } from './atlasView'
import { toPlaceIdsWithin } from './placeView'

export interface CityEvents {
  readonly place: Place
  readonly held: readonly Placed<AtlasEvent>[]
  /** Expected, unconfirmed, postponed or cancelled: no source says they took place. */
  readonly others: readonly Placed<AtlasEvent>[]
}

/** By venue alone: what an event is about, or where it was told, is no place where anybody met. */
export function findCityEvents(place: Place, view: AtlasView, index: ItemIndex): CityEvents {
  const ids = toPlaceIdsWithin(place.id, index)
  const here = view.events.filter(({ item }) =>
    item.places.some(({ place: id, role }) => role === 'venue' && ids.has(id)),
  )
  return {
    place,
    held: here.filter(({ item }) => tookPlace(item)),
    others: here.filter(({ item }) => !tookPlace(item)),
  }
}

/** Cities in which something took place or was to, those with the most first. */
export function listCityEvents(view: AtlasView, index: ItemIndex): readonly CityEvents[] {
  return [...index.places.values()]
    .filter(({ kind }) => kind === 'city')
    .map((place) => findCityEvents(place, view, index))
    .filter(({ held, others }) => held.length + others.length > 0)
    .toSorted((a, b) => b.held.length - a.held.length || b.others.length - a.others.length)
}

/** Events that name both cities, or venues in them, whatever for: only the seat of an outlet counts for nothing. */
export function listEventsNamingBoth(
  first: Place,
  second: Place,
  view: AtlasView,
  index: ItemIndex,
): readonly Placed<AtlasEvent>[] {
  const groups = [first, second].map(({ id }) => toPlaceIdsWithin(id, index))
  return view.events.filter(({ item }) =>
    groups.every((ids) => item.places.some(({ place, role }) => role !== 'outlet' && ids.has(place))),
  )
}
