/** Questions the rules ask of items that stand at places and cite sources, whatever their kind. */
import type { Citation } from '../../app/domain/record/citation'
import type { PlaceLink, PlaceRole } from '../../app/domain/record/placeSchema'
import type { AtlasRecord } from '../../app/domain/record/schema'

export interface PlacedItem {
  readonly id: string
  readonly places: readonly PlaceLink[]
  readonly citations: readonly Citation[]
  readonly participants?: readonly string[]
  readonly opinionOf?: readonly string[]
}

export function listPlaced(record: AtlasRecord): PlacedItem[] {
  return [...record.events, ...record.figures, ...record.corridors, ...record.documents].map(
    // An absent optional field and one set to undefined are the same to every rule.
    (item): PlacedItem => ({
      id: item.id,
      places: item.places,
      citations: item.citations,
      participants: 'participants' in item ? item.participants : [],
      opinionOf: ('opinionOf' in item ? item.opinionOf : undefined) ?? [],
    }),
  )
}

export function isAt(item: Pick<PlacedItem, 'places'>, place: string): boolean {
  return item.places.some((link) => link.place === place)
}

export function hasRole(item: Pick<PlacedItem, 'places'>, place: string, ...roles: PlaceRole[]): boolean {
  return item.places.some((link) => link.place === place && roles.includes(link.role))
}

export function toPlaceIds(item: Pick<PlacedItem, 'places'>): string[] {
  return item.places.map(({ place }) => place)
}

/** `unit` is the paragraph, or the sentence where the source is cited by sentence. */
export function doesCite(item: Pick<PlacedItem, 'citations'>, source: string, unit?: number): boolean {
  return item.citations.some(
    (citation) =>
      citation.source === source &&
      (unit === undefined || citation.paragraph === unit || citation.sentence === unit),
  )
}
