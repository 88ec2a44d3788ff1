/** What belongs to one place within a view, at two levels kept apart: named there, and named only for its country. */

import type { Corridor } from '../record/corridorSchema'
import type { AtlasDocument } from '../record/documentSchema'
import type { AtlasEvent } from '../record/eventSchema'
import type { Figure } from '../record/figureSchema'
import type { Place, PlaceLink } from '../record/placeSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { AtlasView, ItemCounts, Placed } from './atlasView'

export interface PlaceItems {
  readonly events: readonly Placed<AtlasEvent>[]
  readonly figures: readonly Placed<Figure>[]
  readonly corridors: readonly Placed<Corridor>[]
  readonly documents: readonly Placed<AtlasDocument>[]
  readonly counts: ItemCounts
}

export interface PlaceView {
  readonly place: Place
  /** Items that name the place itself, or a venue or site in it. */
  readonly here: PlaceItems
  /** For a city: items that name its country and not the city. Never drawn at the city. */
  readonly country: { readonly place: Place; readonly items: PlaceItems } | undefined
  /** Events named here for nothing but the seat of their outlet: they are no news of the place and never count. */
  readonly reportedFrom: readonly Placed<AtlasEvent>[]
}

/** The place itself and, for a city, the venues and sites inside it; a country does not take in its cities. */
export function toPlaceIdsWithin(placeId: string, index: ItemIndex): ReadonlySet<string> {
  const ids = new Set([placeId])
  if (index.places.get(placeId)?.kind !== 'city') return ids
  for (const place of index.places.values()) if (place.within === placeId) ids.add(place.id)
  return ids
}

interface Linked {
  readonly places: readonly PlaceLink[]
}

/** Where its outlet sits says nothing of where an item belongs. */
function isFactLink({ role }: PlaceLink): boolean {
  return role !== 'outlet'
}

function selectItems(view: AtlasView, isWanted: (item: Linked) => boolean): PlaceItems {
  const select = <Item extends Linked>(items: readonly Placed<Item>[]) =>
    items.filter(({ item }) => isWanted(item))
  const events = select(view.events)
  const figures = select(view.figures)
  const corridors = select(view.corridors)
  return {
    events,
    figures,
    corridors,
    documents: select(view.documents),
    counts: { events: events.length, figures: figures.length, corridors: corridors.length },
  }
}

/** Undefined for an unknown place. */
export function buildPlaceView(view: AtlasView, index: ItemIndex, placeId: string): PlaceView | undefined {
  const place = index.places.get(placeId)
  if (!place) return undefined
  const idsHere = toPlaceIdsWithin(placeId, index)
  const isHere = (item: Linked) => item.places.some((link) => isFactLink(link) && idsHere.has(link.place))
  const parent = place.within === undefined ? undefined : index.places.get(place.within)
  const country = place.kind === 'city' && parent?.kind === 'country' ? parent : undefined
  return {
    place,
    here: selectItems(view, isHere),
    country: country && {
      place: country,
      items: selectItems(
        view,
        (item) => item.places.some((link) => isFactLink(link) && link.place === country.id) && !isHere(item),
      ),
    },
    reportedFrom: view.events.filter(
      ({ item }) => !isHere(item) && item.places.some((link) => idsHere.has(link.place)),
    ),
  }
}

/** Counts of what names each place, for every place that anything in the view names. */
export function countByPlace(view: AtlasView, index: ItemIndex): ReadonlyMap<string, ItemCounts> {
  const counts = new Map<string, { events: number; figures: number; corridors: number }>()
  const add = (items: readonly Placed<Linked>[], key: keyof ItemCounts) => {
    for (const { item } of items) {
      for (const id of toCountedPlaces(item, index)) {
        const entry = counts.get(id) ?? { events: 0, figures: 0, corridors: 0 }
        entry[key] += 1
        counts.set(id, entry)
      }
    }
  }
  add(view.events, 'events')
  add(view.figures, 'figures')
  add(view.corridors, 'corridors')
  return counts
}

/** The places an item counts for, each once: those it names and the cities of the venues it names. */
function toCountedPlaces(item: Linked, index: ItemIndex): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const link of item.places) {
    if (!isFactLink(link)) continue
    const { place } = link
    ids.add(place)
    const within = index.places.get(place)?.within
    if (within !== undefined && index.places.get(within)?.kind === 'city') ids.add(within)
  }
  return ids
}
