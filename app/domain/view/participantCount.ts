import { findItem } from '../record/findItem'
import type { ItemIndex } from '../record/recordIndex'

/** What a chip says of who took part: one name, or how many of one sort. */
export type ParticipantCount =
  | { readonly sort: 'one'; readonly id: string }
  | { readonly sort: 'people' | 'countries' | 'participants'; readonly count: number }

/**
 * Leaders stand beside their own countries in the record, so the two are never added:
 * where several countries are named they are counted, and people only where nobody else is named.
 */
export function countParticipants(ids: readonly string[], index: ItemIndex): ParticipantCount | undefined {
  const [first] = ids
  if (first === undefined) return undefined
  if (ids.length === 1) return { sort: 'one', id: first }
  const people = ids.filter((id) => findItem(index, id)?.kind === 'person').length
  const countries = ids.filter((id) => index.places.get(id)?.kind === 'country').length
  if (people === ids.length) return { sort: 'people', count: people }
  if (countries > 1) return { sort: 'countries', count: countries }
  return { sort: 'participants', count: ids.length }
}
