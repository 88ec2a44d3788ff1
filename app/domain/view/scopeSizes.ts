/** How much each scope shows of the whole record, whatever the years: what the switch between them says of itself. */
import type { Citation } from '../record/citation'
import type { AtlasRecord } from '../record/schema'
import type { RecordScope } from '../state/scope'
import { isOfArticle } from './origin'

export interface ScopeSize {
  readonly events: number
  readonly figures: number
}

export type ScopeSizes = Readonly<Record<RecordScope, ScopeSize>>

function countOfArticles(items: readonly { readonly citations: readonly Citation[] }[]): number {
  return items.filter(({ citations }) => citations.some(isOfArticle)).length
}

export function countScopes({ events, figures }: Pick<AtlasRecord, 'events' | 'figures'>): ScopeSizes {
  return {
    all: { events: events.length, figures: figures.length },
    articles: { events: countOfArticles(events), figures: countOfArticles(figures) },
  }
}
