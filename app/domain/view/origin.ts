/** Whether the articles tell an item or other pages do: derived from its citations, never written down. */
import type { Citation } from '../record/citation'
import { toPosition } from './citedItems'

export type Origin = 'articles' | 'elsewhere' | 'both'

interface Citing {
  readonly citations: readonly Citation[]
}

/**
 * An article is always cited by a place in it and a page never; the compile step holds every citation to that.
 * So the origin is known even while the sources are still on their way.
 */
export function isOfArticle(citation: Citation): boolean {
  return toPosition(citation) !== undefined
}

/** For the mark on a card. Of an event merged with what pages tell of it: `both`. */
export function findOrigin({ citations }: Citing): Origin {
  if (citations.every(isOfArticle)) return 'articles'
  return citations.some(isOfArticle) ? 'both' : 'elsewhere'
}
