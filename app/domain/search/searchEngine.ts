/** MiniSearch as this search needs it: words come normalised, fields weigh by how much they name the item. */
import MiniSearch from 'minisearch'
import type { SearchTerm } from './parseSearchQuery'
import type { SearchDocument, SearchField } from './searchDocument'
import { SEARCH_FIELDS } from './searchDocument'

export interface EngineResult {
  readonly id: string
  readonly score: number
  /** The words of the item that were found. */
  readonly words: readonly string[]
}

/** A term and how it is looked for. */
export interface PlannedTerm extends SearchTerm {
  /** No word begins with it: it is looked for inside names, and where none has it, in words a letter or two away. */
  readonly isLoose: boolean
  readonly inside: readonly string[]
}

export interface SearchEngine {
  readonly add: (document: SearchDocument) => void
  readonly plan: (term: SearchTerm) => PlannedTerm
  readonly find: (terms: readonly PlannedTerm[], combineWith: 'AND' | 'OR') => readonly EngineResult[]
}

const BOOSTS: Record<SearchField, number> = { name: 8, spelling: 6, number: 5, date: 4, related: 2, text: 1 }
/** Where a likeness means something; in running text it would only be another word. */
const NAMING_FIELDS: SearchField[] = ['name', 'spelling', 'related']

/** Letters that may differ; none in numbers and short words, where another one is another word. */
function toEditDistance(word: string): number {
  if (/\d/.test(word) || word.length < 5) return 0
  return word.length < 9 ? 1 : 2
}

function toEngineQuery({ forms, dateToken, isLoose, inside }: PlannedTerm) {
  const combineWith = 'OR' as const
  if (isLoose) {
    return inside.length > 0
      ? { combineWith, fields: NAMING_FIELDS, queries: [...inside] }
      : { combineWith, fields: NAMING_FIELDS, queries: [...forms], fuzzy: toEditDistance }
  }
  return {
    combineWith,
    queries: [
      ...(dateToken === undefined ? [] : [dateToken]),
      // One digit begins most numbers of the record.
      { combineWith, queries: [...forms], prefix: (form: string) => !/^\d$/.test(form) },
    ],
  }
}

export function createSearchEngine(): SearchEngine {
  const namingWords = new Set<string>()
  const engine = new MiniSearch<SearchDocument>({
    fields: [...SEARCH_FIELDS],
    extractField: (document, field) =>
      field === 'id'
        ? document.id
        : document.evidence
            .filter(({ source }) => source.field === field)
            .flatMap(({ words }) => words)
            .join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: BOOSTS, tokenize: (term) => [term], processTerm: (term) => term },
  })

  return {
    add: (document) => {
      engine.add(document)
      for (const { source, words } of document.evidence) {
        if (source.field !== 'name' && source.field !== 'spelling') continue
        for (const word of words) namingWords.add(word)
      }
    },
    plan: (term) => {
      const exact = { ...term, isLoose: false, inside: [] }
      if (term.forms.length === 0 || engine.search(toEngineQuery(exact)).length > 0) return exact
      const inside = [...namingWords].filter((word) =>
        term.forms.some((form) => form.length > 2 && word.includes(form)),
      )
      return { ...term, isLoose: true, inside }
    },
    find: (terms, combineWith) =>
      engine
        .search({ combineWith, queries: terms.map(toEngineQuery) })
        .map((result) => ({ id: String(result.id), score: result.score, words: result.terms })),
  }
}
