/**
 * Search over the whole record, in both languages at once, whatever years are chosen.
 * What the engine finds is ranked, names above texts, grouped by kind and explained.
 */
import type { Language } from '../record/text'
import type { Rank } from './explainHit'
import { assignWords, explainHit, RANKS } from './explainHit'
import type { SearchQuery } from './parseSearchQuery'
import { parseSearchQuery } from './parseSearchQuery'
import type { SearchDocument, SearchKind, SearchSource } from './searchDocument'
import { SEARCH_KINDS } from './searchDocument'
import type { PlannedTerm } from './searchEngine'
import { createSearchEngine } from './searchEngine'

export interface SearchHit {
  readonly kind: SearchKind
  readonly id: string
  /** Why it was found, the best reason first. */
  readonly reasons: readonly SearchSource[]
  /** Normalised words of the item that were found, for marking them in what is shown. */
  readonly words: ReadonlySet<string>
}

export interface SearchGroup {
  readonly kind: SearchKind
  readonly hits: readonly SearchHit[]
}

export interface SearchOutcome {
  /** The group with the best hit first; equally good ones in the order of `SEARCH_KINDS`. */
  readonly groups: readonly SearchGroup[]
  readonly count: number
  /** Nothing holds all that was typed; these hold some of it. */
  readonly isPartial: boolean
}

export interface SearchIndex {
  /** The same hits in every language; `language` is what their reasons are given in where there is a choice. */
  readonly search: (text: string, language: Language) => SearchOutcome
}

interface RankedHit extends SearchHit {
  readonly rank: Rank
  readonly termCount: number
  readonly score: number
  readonly sortKey: number
}

/** Minus infinity stands for no date and has no difference from itself. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** Equally good by what was found, these stand as in the panels, the latest first. */
const RANKS_BY_TIME: readonly Rank[] = ['own-date', 'other-date', 'related']

function compareHits(a: RankedHit, b: RankedHit): number {
  return (
    b.termCount - a.termCount ||
    RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
    (RANKS_BY_TIME.includes(a.rank) ? compareNumbers(b.sortKey, a.sortKey) : 0) ||
    b.score - a.score ||
    a.id.localeCompare(b.id)
  )
}

/** `hits` in order, the best first. */
function groupByKind(hits: readonly RankedHit[]): SearchGroup[] {
  const groups = SEARCH_KINDS.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
  const toStanding = ({ hits: [best] }: { readonly hits: readonly RankedHit[] }) =>
    best ? RANKS.indexOf(best.rank) - RANKS.length * best.termCount : 0
  return groups.filter((group) => group.hits.length > 0).toSorted((a, b) => toStanding(a) - toStanding(b))
}

/**
 * Builds the index one document at a time: a large record takes longer than a frame, and whoever runs this
 * may pause after each.
 */
export function* buildSearchIndex(documents: Iterable<SearchDocument>): Generator<undefined, SearchIndex> {
  const documentsById = new Map<string, SearchDocument>()
  const engine = createSearchEngine()
  for (const document of documents) {
    documentsById.set(document.id, document)
    engine.add(document)
    yield
  }

  function find(
    query: SearchQuery,
    terms: readonly PlannedTerm[],
    combineWith: 'AND' | 'OR',
    language: Language,
  ) {
    return engine.find(terms, combineWith).flatMap(({ id, score, words }): RankedHit[] => {
      const document = documentsById.get(id)
      if (!document) return []
      const { kind, sortKey } = document
      const explanation = explainHit(document, query, assignWords(terms, words), language)
      return [{ ...explanation, id, kind, sortKey, score, words: new Set(words) }]
    })
  }

  function search(text: string, language: Language): SearchOutcome {
    const query = parseSearchQuery(text)
    if (query.terms.length === 0) return { groups: [], count: 0, isPartial: false }
    const terms = query.terms.map(engine.plan)
    const whole = find(query, terms, 'AND', language)
    const hits = whole.length > 0 || terms.length === 1 ? whole : find(query, terms, 'OR', language)
    return {
      groups: groupByKind(hits.toSorted(compareHits)),
      count: hits.length,
      isPartial: whole.length === 0 && hits.length > 0,
    }
  }
  return { search }
}

/** The finished index, however far it has come. */
export function finishSearchIndex(steps: Generator<undefined, SearchIndex>): SearchIndex {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
