/** What a reader typed, as terms that must all be found: words, and dates however they are written. */
import { MAXIMUM_YEAR, MINIMUM_YEAR } from '../dates/years'
import { toDateToken } from './dateWords'
import { toSearchKey } from './evidence'
import { findMonthAt } from './months'
import { toSearchWords } from './normalizeSearchText'
import { toQueryForms } from './wordForms'

export interface SearchTerm {
  /** Beginnings of words, any of which will do; empty for a date that can be nothing else. */
  readonly forms: readonly string[]
  /** Found as it is; see `toDateToken`. */
  readonly dateToken?: string
}

export interface SearchQuery {
  readonly terms: readonly SearchTerm[]
  /** All of it as one name would be keyed. */
  readonly key: string
}

/** Too common to ask for, in the form the words have here; «ال» stands alone while its word is being typed. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the of and in on at to for from by with ال في من على الى عن مع و او'
    .split(' ')
    .flatMap(toSearchWords),
)

function isYear(word: string | undefined): word is string {
  return word !== undefined && /^\d{4}$/.test(word) && +word >= MINIMUM_YEAR && +word <= MAXIMUM_YEAR
}

function isDay(word: string | undefined): word is string {
  return word !== undefined && /^\d{1,2}$/.test(word) && +word >= 1 && +word <= 31
}

/** Day and year may stand on either side of the month: "16 Nov 2025", "November 16, 2025", "2025 نوفمبر". */
function readDate(words: readonly string[], start: number, from: number) {
  const found = findMonthAt(words, start)
  if (!found) return undefined
  const afterMonth = start + found.wordCount
  const [next, afterNext] = words.slice(afterMonth)
  let first = start
  let end = afterMonth
  let day: string | undefined
  let year: string | undefined
  // Of "15–16 November" one day is enough to find the item.
  while (first > from && isDay(words[first - 1])) {
    first -= 1
    day ??= words[first]
  }
  if (day === undefined && isDay(next)) {
    day = next
    end += 1
    if (isYear(afterNext)) {
      year = afterNext
      end += 1
    }
  } else if (isYear(next)) {
    year = next
    end += 1
  } else if (first > from && isYear(words[first - 1])) {
    first -= 1
    year = words[first]
  }
  const date = { month: found.month, ...(day ? { day: +day } : {}), ...(year ? { year: +year } : {}) }
  // "may" alone may be a word, and "mar" the beginning of one.
  const isCertain = day !== undefined || year !== undefined || found.wordCount > 1
  return { first, end, dateToken: toDateToken(date), isCertain }
}

export function parseSearchQuery(text: string): SearchQuery {
  const typed = toSearchWords(text)
  const meant = typed.filter((word) => !STOP_WORDS.has(word))
  const words = meant.length > 0 ? meant : typed
  const terms: SearchTerm[] = []
  let from = 0
  for (let position = 0; position < words.length; position += 1) {
    const word = words[position]
    if (word === undefined) break
    const date = readDate(words, position, from)
    if (date) {
      // Numbers before the month were taken for words until it came.
      terms.splice(terms.length - (position - date.first))
      terms.push({ forms: date.isCertain ? [] : toQueryForms(word), dateToken: date.dateToken })
      position = date.end - 1
      from = date.end
    } else {
      terms.push({ forms: toQueryForms(word) })
    }
  }
  return { terms, key: toSearchKey(typed) }
}
