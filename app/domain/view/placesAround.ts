import type { ItemIndex } from '../record/recordIndex'

/** What a place lies in, nearest first: of a venue its city, then its country. Without the place itself. */
export function listPlacesAround(placeId: string, index: ItemIndex): readonly string[] {
  const around: string[] = []
  let next = index.places.get(placeId)?.within
  // A ring in the record must not hang the page.
  while (next !== undefined && next !== placeId && !around.includes(next)) {
    around.push(next)
    next = index.places.get(next)?.within
  }
  return around
}
