/** What names a person or an organisation, in any part: as a participant, a claimant, a signatory, a reporter. */
import type { Corridor } from '../record/corridorSchema'
import type { AtlasDocument } from '../record/documentSchema'
import type { AtlasEvent } from '../record/eventSchema'
import type { Figure } from '../record/figureSchema'
import type { AtlasView, Placed } from './atlasView'

export interface NamingItems {
  readonly events: readonly Placed<AtlasEvent>[]
  readonly figures: readonly Placed<Figure>[]
  readonly corridors: readonly Placed<Corridor>[]
  readonly documents: readonly Placed<AtlasDocument>[]
}

export function findNamingItems(view: Omit<AtlasView, 'counts' | 'years'>, id: string): NamingItems {
  const isNamed = (...lists: readonly (readonly string[] | undefined)[]) =>
    lists.some((list) => list?.includes(id))
  return {
    events: view.events.filter(({ item }) => isNamed(item.participants, item.opinionOf, item.reportedBy)),
    figures: view.figures.filter(({ item }) => isNamed(item.attributedTo)),
    corridors: view.corridors.filter(({ item }) => isNamed(item.opinionOf)),
    documents: view.documents.filter(({ item }) =>
      isNamed(item.participants, item.signedBy, item.awaitedFrom, item.opinionOf),
    ),
  }
}

export function countNamingItems({ events, figures, corridors, documents }: NamingItems): number {
  return events.length + figures.length + corridors.length + documents.length
}
