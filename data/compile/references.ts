/** Which fields of an item name other items, and of what kind they may be. */
import type { DatasetName } from '../../app/domain/record/schema'
import type { LocatedItem } from './parse'
import { findObjects, isCitation } from './walk'
import type { FieldPath } from './yamlFile'

export interface Reference {
  readonly field: FieldPath
  readonly id: string
  readonly allowed: readonly DatasetName[]
}

const ACTORS: readonly DatasetName[] = ['people', 'organisations', 'places']
const CLAIM_HOLDERS: readonly DatasetName[] = ['events', 'figures', 'corridors', 'documents']

/** Field names that hold ids, wherever they stand; a name means the same kind in every dataset. */
const ALLOWED_BY_FIELD: Readonly<Record<string, readonly DatasetName[]>> = {
  place: ['places'],
  portOf: ['places'],
  within: ['places'],
  path: ['places'],
  country: ['places'],
  participants: ACTORS,
  opinionOf: ACTORS,
  reportedBy: ACTORS,
  attributedTo: ACTORS,
  signedBy: ACTORS,
  awaitedFrom: ACTORS,
  figure: ['figures'],
  event: ['events'],
  events: ['events'],
  documents: ['documents'],
  corridor: ['corridors'],
  corridors: ['corridors'],
  conversionOf: ['figures'],
  nestedIn: ['figures'],
  sameAs: ['figures'],
  item: CLAIM_HOLDERS,
  measure: ['measures'],
  from: ['stations'],
  to: ['stations'],
  via: ['stations'],
  reporter: ['places', 'organisations'],
  // In the rows of data/observations a citation is the page's id alone.
  citations: ['sources'],
}

function toReferences(
  key: string,
  value: unknown,
  field: FieldPath,
  allowed: readonly DatasetName[],
): Reference[] {
  if (typeof value === 'string') return [{ field: [...field, key], id: value, allowed }]
  if (!Array.isArray(value)) return []
  return value.flatMap((id: unknown, position) =>
    typeof id === 'string' ? [{ field: [...field, key, position], id, allowed }] : [],
  )
}

export function findReferences({ dataset, written }: LocatedItem): Reference[] {
  const objects = findObjects(written, () => true)
  const named = objects.flatMap(({ field, value }) =>
    Object.entries(value).flatMap(([key, entry]) => {
      // The `country` of a place or station is an ISO code; a person's is the id of a place.
      if ((dataset === 'places' || dataset === 'stations') && key === 'country') return []
      const allowed = ALLOWED_BY_FIELD[key]
      return allowed ? toReferences(key, entry, field, allowed) : []
    }),
  )
  const cited = findObjects(written, isCitation).flatMap(({ field, value }) =>
    toReferences('source', value.source, field, ['sources']),
  )
  return [...named, ...cited]
}
