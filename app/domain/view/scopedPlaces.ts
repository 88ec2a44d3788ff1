/** Most places have no citation of their own: they belong to the articles by what names them there. */
import type { Place } from '../record/placeSchema'
import type { AtlasRecord } from '../record/schema'
import { isOfArticle } from './origin'

/** Every place that `value` names, in whatever field: ids are unique, so a text that is one means that place. */
function addNamed(value: unknown, places: ReadonlyMap<string, Place>, named: Set<string>): void {
  if (typeof value === 'string') {
    if (places.has(value)) named.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) addNamed(inner, places, named)
  }
}

/**
 * The places of `whole` that belong to the scope: what an item of it names, what these lie in, what an article
 * names without an item, and the cities the atlas opens with.
 */
export function keepNamedPlaces(
  whole: readonly Place[],
  scoped: Omit<AtlasRecord, 'places'>,
): readonly Place[] {
  const byId = new Map(whole.map((place) => [place.id, place]))
  const named = new Set<string>()
  addNamed(scoped, byId, named)
  for (const { id, isHub, citations } of whole) if (isHub || citations?.some(isOfArticle)) named.add(id)
  // A set lists what is added while it is walked: the city of a venue, then the country of that city.
  for (const id of named) {
    const within = byId.get(id)?.within
    if (within !== undefined) named.add(within)
  }
  return whole.filter(({ id }) => named.has(id))
}
