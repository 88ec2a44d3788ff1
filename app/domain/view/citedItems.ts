/** Everything that rests on one source, for the source's own panel. */
import type { Citation } from '../record/citation'
import type { AtlasRecord } from '../record/schema'
import type { LocalisedText } from '../record/text'
import type { SelectionKind } from '../state/selection'

export interface CitedItem {
  readonly kind: SelectionKind
  readonly id: string
  readonly name: LocalisedText
  /** Paragraph or sentence numbers in the source, each once, ascending. */
  readonly positions: readonly number[]
}

export interface CitedGroup {
  readonly kind: SelectionKind
  readonly items: readonly CitedItem[]
}

interface Citing {
  readonly id: string
  readonly citations: readonly Citation[]
}

export function toPosition(citation: Citation): number | undefined {
  return citation.paragraph ?? citation.sentence
}

function selectCited<Item extends Citing>(
  kind: SelectionKind,
  items: readonly Item[],
  sourceId: string,
  toName: (item: Item) => LocalisedText,
): CitedGroup {
  const cited = items.flatMap((item) => {
    const citations = item.citations.filter(({ source }) => source === sourceId)
    if (citations.length === 0) return []
    const positions = citations.map(toPosition).filter((position) => position !== undefined)
    const sorted = [...new Set(positions)].toSorted((a, b) => a - b)
    return [{ kind, id: item.id, name: toName(item), positions: sorted }]
  })
  // What cites the source as a whole comes last.
  const toFirst = (item: CitedItem) => item.positions[0] ?? Number.POSITIVE_INFINITY
  return { kind, items: cited.toSorted((a, b) => toFirst(a) - toFirst(b)) }
}

/** By kind, each in the order of the source's own paragraphs; kinds with nothing in them are left out. */
export function findCitedItems(record: AtlasRecord, sourceId: string): readonly CitedGroup[] {
  const disagreements = record.disagreements.map((item) => ({
    ...item,
    citations: item.claims.flatMap(({ citations }) => citations),
  }))
  return [
    selectCited('event', record.events, sourceId, ({ title }) => title),
    selectCited('figure', record.figures, sourceId, ({ label }) => label),
    selectCited('corridor', record.corridors, sourceId, ({ name }) => name),
    selectCited('document', record.documents, sourceId, ({ title }) => title),
    selectCited('disagreement', disagreements, sourceId, ({ question }) => question),
    selectCited('person', record.people, sourceId, ({ name }) => name),
    selectCited('organisation', record.organisations, sourceId, ({ name }) => name),
  ].filter(({ items }) => items.length > 0)
}

/** The citations of an item, grouped by source in the order the sources first appear. */
export function groupBySource(citations: readonly Citation[]): ReadonlyMap<string, readonly Citation[]> {
  const groups = new Map<string, Citation[]>()
  for (const citation of citations) {
    groups.set(citation.source, [...(groups.get(citation.source) ?? []), citation])
  }
  return groups
}
