import type { SelectionKind } from '../state/selection'
import type { ItemIndex } from './recordIndex'
import type { DatasetName } from './schema'
import type { LocalisedText } from './text'

/** The published file an item of this kind comes in. */
export const DATASET_OF_KIND = {
  place: 'places',
  event: 'events',
  figure: 'figures',
  corridor: 'corridors',
  document: 'documents',
  source: 'sources',
  person: 'people',
  organisation: 'organisations',
  disagreement: 'disagreements',
  measure: 'measures',
} as const satisfies Record<SelectionKind, DatasetName>

export interface ItemReference {
  readonly kind: SelectionKind
  readonly id: string
  readonly name: LocalisedText
}

/** What an id stands for; ids are unique across the kinds. Undefined while its dataset is not in. */
export function findItem(index: ItemIndex, id: string): ItemReference | undefined {
  const toReference = (kind: SelectionKind, name: LocalisedText | undefined): ItemReference | undefined =>
    name && { kind, id, name }
  return (
    toReference('place', index.places.get(id)?.name) ??
    toReference('person', index.people.get(id)?.name) ??
    toReference('organisation', index.organisations.get(id)?.name) ??
    toReference('event', index.events.get(id)?.title) ??
    toReference('figure', index.figures.get(id)?.label) ??
    toReference('corridor', index.corridors.get(id)?.name) ??
    toReference('document', index.documents.get(id)?.title) ??
    toReference('source', index.sources.get(id)?.outlet) ??
    toReference('disagreement', index.disagreements.get(id)?.question) ??
    toReference('measure', index.measures.get(id)?.name)
  )
}
