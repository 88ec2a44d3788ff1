/** What the overview picks out of a view. */

import { toSortKey } from '../dates/years'
import type { Corridor } from '../record/corridorSchema'
import type { AtlasDocument } from '../record/documentSchema'
import type { AtlasEvent } from '../record/eventSchema'
import type { Figure } from '../record/figureSchema'
import type { Measure } from '../record/measureSchema'
import type { Place } from '../record/placeSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { Source } from '../record/sourceSchema'
import { tookPlace } from '../record/stages'
import type { AtlasView, Placed } from './atlasView'
import { isCourseSpokenOf } from './corridorState'
import { countByPlace } from './placeView'

/** The newest dated events that took place, each whole once: not its parts, nor views and backgrounds. */
export function selectLatestEvents(view: AtlasView, limit: number): readonly Placed<AtlasEvent>[] {
  return view.events
    .filter(({ placement }) => placement?.role === 'happened')
    .filter(({ item }) => tookPlace(item) && item.kind !== 'opinion')
    .filter(({ item }) => !item.links?.some(({ relation }) => relation === 'part-of'))
    .slice(0, limit)
}

/**
 * The largest sums with a number, largest first, at most `limit` of each currency: no rate is known here,
 * so none is compared with another; the currency of most sums comes first.
 * A conversion says another figure again and is left out, and so is the value of a measure that an article's says.
 */
export function selectLargestMoney(view: AtlasView, limit: number): readonly Figure[] {
  const figures = view.figures.map(({ item }) => item)
  const toldAgain = new Set(figures.map(({ sameAs }) => sameAs))
  const sums = figures
    .filter(({ id, kind, basis }) => kind === 'money' && basis !== 'converted' && !toldAgain.has(id))
    .flatMap((figure) => (figure.value === null ? [] : [{ figure, value: figure.value }]))
    .toSorted((a, b) => b.value - a.value)
  return [...new Set(sums.map(({ figure }) => figure.unit))]
    .map((unit) => sums.filter(({ figure }) => figure.unit === unit))
    .toSorted((a, b) => b.length - a.length)
    .flatMap((inUnit) => inUnit.slice(0, limit).map(({ figure }) => figure))
}

export interface UnplacedItems {
  readonly events: readonly Placed<AtlasEvent>[]
  readonly figures: readonly Figure[]
  readonly corridors: readonly Placed<Corridor>[]
  readonly documents: readonly Placed<AtlasDocument>[]
}

/** Items whose sources name no place: they are on no map and must still be found. */
export function selectUnplaced(view: AtlasView): UnplacedItems {
  const isUnplaced = ({ item }: Placed<{ places: readonly unknown[] }>) => item.places.length === 0
  return {
    events: view.events.filter(isUnplaced),
    figures: view.figures.filter(isUnplaced).map(({ item }) => item),
    corridors: view.corridors.filter(isUnplaced),
    documents: view.documents.filter(isUnplaced),
  }
}

export interface CountedPlace {
  readonly place: Place
  readonly count: number
}

/** Places other than the opening cities that anything in the view names, most named first. */
export function selectOtherPlaces(view: AtlasView, index: ItemIndex): readonly CountedPlace[] {
  return [...countByPlace(view, index)]
    .flatMap(([id, { events, figures, corridors }]) => {
      const place = index.places.get(id)
      return place && !place.isHub ? [{ place, count: events + figures + corridors }] : []
    })
    .toSorted((a, b) => b.count - a.count)
}

/** False for projects and ideas. */
export function isNamedCorridor({ kind }: Corridor): boolean {
  return kind === 'corridor'
}

/** Those told of in the chosen years, and those told of earlier and still there. */
export function selectNamedCorridors(view: AtlasView, index: ItemIndex): readonly Corridor[] {
  const told = new Set(view.corridors.map(({ item }) => item.id))
  const { years } = view
  return [...index.corridors.values()]
    .filter(isNamedCorridor)
    .filter(
      (corridor) =>
        told.has(corridor.id) || (years !== null && isCourseSpokenOf(corridor, index, years.toYear)),
    )
}

export interface CountedMeasure {
  readonly measure: Measure
  readonly count: number
}

/** The measures with a value in the view, those with the most first. */
export function selectMeasures(view: AtlasView, index: ItemIndex): readonly CountedMeasure[] {
  const counts = new Map<string, number>()
  for (const { item } of view.figures) {
    if (item.measure !== undefined) counts.set(item.measure, (counts.get(item.measure) ?? 0) + 1)
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const measure = index.measures.get(id)
      return measure ? [{ measure, count }] : []
    })
    .toSorted((a, b) => b.count - a.count)
}

/** By the day they came out; what shows no date comes last. */
export function sortNewestFirst(sources: readonly Source[]): readonly Source[] {
  const toTime = ({ published }: Source) => (published ? toSortKey(published.edtf) : Number.NEGATIVE_INFINITY)
  return sources.toSorted((a, b) => toTime(b) - toTime(a))
}
