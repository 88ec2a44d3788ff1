import type { Disagreement } from '../record/disagreementSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { AtlasView } from './atlasView'
import { isOfArticle } from './origin'

/** The disagreements an item is one side of. */
export function findDisagreements(
  disagreements: readonly Disagreement[],
  itemId: string,
): readonly Disagreement[] {
  return disagreements.filter(({ claims }) => claims.some(({ item }) => item === itemId))
}

/** i18next context: one article may contradict itself, and then it is no disagreement of sources. */
export function toDisagreementContext({ claims }: Disagreement): 'single' | undefined {
  const sources = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)))
  return sources.size === 1 ? 'single' : undefined
}

/** Where an article says one thing and another source another, that is what a reader looks for first. */
function spansOrigins({ claims }: Disagreement): boolean {
  const citations = claims.flatMap((claim) => claim.citations)
  return citations.some(isOfArticle) && !citations.every(isOfArticle)
}

/**
 * The most telling disagreements about what the view shows, at most `limit`, and all the others: those between the
 * articles and other sources first, then those between the most items, then in the order of the record.
 */
export function splitByTelling(
  disagreements: readonly Disagreement[],
  {
    events,
    figures,
    corridors,
    documents,
  }: Pick<AtlasView, 'events' | 'figures' | 'corridors' | 'documents'>,
  limit: number,
): { readonly telling: readonly Disagreement[]; readonly rest: readonly Disagreement[] } {
  const shown = new Set([...events, ...figures, ...corridors, ...documents].map(({ item }) => item.id))
  const countItems = ({ claims }: Disagreement) => new Set(claims.map(({ item }) => item)).size
  const telling = disagreements
    .filter(({ claims }) => claims.some(({ item }) => shown.has(item)))
    .toSorted((a, b) => Number(spansOrigins(b)) - Number(spansOrigins(a)) || countItems(b) - countItems(a))
    .slice(0, limit)
  return { telling, rest: disagreements.filter((disagreement) => !telling.includes(disagreement)) }
}

/**
 * Whether the numbers alone tell the sides apart: each claim has a figure of its own. Where two claims are made of one
 * figure, or one of an event, every side is given in words.
 */
export function hasOwnFigures({ claims }: Disagreement, { figures }: Pick<ItemIndex, 'figures'>): boolean {
  const items = new Set(claims.map(({ item }) => item))
  return items.size === claims.length && [...items].every((item) => figures.has(item))
}
