/** Why an item was found, and how good a find it is. */
import type { Language } from '../record/text'
import type { SearchQuery, SearchTerm } from './parseSearchQuery'
import type { SearchDocument, SearchEvidence, SearchField, SearchSource } from './searchDocument'
import { DATE_ROLES, SEARCH_FIELDS } from './searchDocument'

/** Best first: what the reader typed is its name; … begins its name; … is a date or another item it names; … is only said of it. */
export const RANKS = [
  'name',
  'spelling',
  'name-start',
  'in-name',
  'own-date',
  'other-date',
  'related',
  'elsewhere',
] as const
export type Rank = (typeof RANKS)[number]

export interface Explanation {
  /** Fewest pieces that hold every term found, from the name down to the texts. */
  readonly reasons: readonly SearchSource[]
  readonly rank: Rank
  /** How many of the terms were found. */
  readonly termCount: number
}

/** The words of the item that each term found. What none begins was found by likeness and belongs to such a term. */
export function assignWords(
  terms: readonly (SearchTerm & { readonly isLoose: boolean })[],
  found: readonly string[],
): readonly ReadonlySet<string>[] {
  const isExact = ({ forms, dateToken }: SearchTerm, word: string) =>
    word === dateToken || forms.some((form) => word.startsWith(form))
  const loose = found.filter((word) => !terms.some((term) => !term.isLoose && isExact(term, word)))
  return terms.map((term) => new Set(term.isLoose ? loose : found.filter((word) => isExact(term, word))))
}

interface Cover {
  readonly evidence: SearchEvidence
  readonly termIndexes: ReadonlySet<number>
  /** All that was typed is this name, spelling or number. */
  readonly isWhole: boolean
  /** How many of the words were typed to the end. */
  readonly exactness: number
}

function toCover(
  evidence: SearchEvidence,
  query: SearchQuery,
  wordsByTerm: readonly ReadonlySet<string>[],
): Cover {
  const termIndexes = new Set<number>()
  let exactness = 0
  wordsByTerm.forEach((words, termIndex) => {
    for (const word of evidence.words) {
      if (!words.has(word)) continue
      termIndexes.add(termIndex)
      if (query.terms[termIndex]?.forms.includes(word)) exactness += 1
    }
  })
  return { evidence, termIndexes, isWhole: evidence.key !== '' && evidence.key === query.key, exactness }
}

function countMissing({ termIndexes }: Cover, missing: ReadonlySet<number>): number {
  return [...termIndexes].filter((index) => missing.has(index)).length
}

/** When it was says more than when it was reported, and what stands in the reader's language more than a translation. */
function toPreference({ evidence: { source } }: Cover, language: Language): number {
  if (source.field === 'date') return DATE_ROLES.indexOf(source.role)
  return 'language' in source && source.language !== language ? 1 : 0
}

function chooseReasons(
  covers: readonly Cover[],
  termIndexes: ReadonlySet<number>,
  language: Language,
): SearchSource[] {
  const missing = new Set(termIndexes)
  const findBest = (field: SearchField): Cover | undefined =>
    covers
      .filter((cover) => cover.evidence.source.field === field && countMissing(cover, missing) > 0)
      .toSorted(
        (a, b) =>
          countMissing(b, missing) - countMissing(a, missing) ||
          toPreference(a, language) - toPreference(b, language) ||
          b.exactness - a.exactness ||
          a.evidence.words.length - b.evidence.words.length,
      )[0]

  // One spelling that has it all says more than a name that has one word of it; a text is no name.
  const best = SEARCH_FIELDS.filter((field) => field !== 'text').map(findBest)
  const whole =
    covers.find(({ isWhole }) => isWhole) ??
    best.find((cover) => cover && countMissing(cover, missing) === missing.size)
  if (whole) return [whole.evidence.source]
  const reasons: SearchSource[] = []
  for (const field of SEARCH_FIELDS) {
    for (let next = findBest(field); next; next = findBest(field)) {
      for (const index of next.termIndexes) missing.delete(index)
      reasons.push(next.evidence.source)
    }
  }
  return reasons
}

function toRank(query: SearchQuery, covers: readonly Cover[], found: ReadonlySet<number>): Rank {
  const isIn = (some: readonly Cover[], ...fields: readonly SearchField[]) =>
    some.some(({ evidence }) => fields.includes(evidence.source.field))
  const whole = covers.filter((cover) => cover.isWhole)
  if (isIn(whole, 'name')) return 'name'
  if (isIn(whole, 'spelling', 'number')) return 'spelling'
  if (
    isIn(
      covers.filter(({ evidence }) => evidence.key.startsWith(query.key)),
      'name',
    )
  )
    return 'name-start'
  const full = covers.filter(({ termIndexes }) => termIndexes.size === found.size)
  if (isIn(full, 'name', 'spelling', 'number')) return 'in-name'
  const isOwnDate = ({ evidence: { source } }: Cover) =>
    source.field === 'date' && (source.role === 'own' || source.role === 'published')
  if (full.some(isOwnDate)) return 'own-date'
  if (isIn(full, 'date')) return 'other-date'
  return isIn(full, 'related') ? 'related' : 'elsewhere'
}

export function explainHit(
  document: SearchDocument,
  query: SearchQuery,
  wordsByTerm: readonly ReadonlySet<string>[],
  language: Language,
): Explanation {
  const covers = document.evidence
    .map((evidence) => toCover(evidence, query, wordsByTerm))
    .filter(({ termIndexes }) => termIndexes.size > 0)
  const found = new Set(covers.flatMap(({ termIndexes }) => [...termIndexes]))
  return {
    reasons: chooseReasons(covers, found, language),
    rank: toRank(query, covers, found),
    termCount: found.size,
  }
}
