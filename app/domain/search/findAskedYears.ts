/** Whether a query asks for years and for nothing else. */
import type { YearRange } from '../dates/years'
import { isYearInRange } from '../dates/years'
import { toSearchWords } from './normalizeSearchText'

const toWordSet = (text: string): ReadonlySet<string> => new Set(toSearchWords(text))

/** What may stand around a year without asking for more. */
const WORDS_AROUND = toWordSet(
  `in from to and between during year years
   في من إلى و بين ما خلال سنة سنتي سنوات السنة السنوات عام عامي العام أعوام الأعوام لعام بعام م`,
)
/** Before the last year: alone, it asks for all years up to that one. */
const WORDS_BEFORE_LAST = toWordSet('until حتى وحتى')

/** "2024", "٢٠٢٤", "2019-2021", "عام 2024", "until 2020": years that `span` has. Undefined for any other query. */
export function findAskedYears(query: string, span: YearRange): YearRange | undefined {
  const words = toSearchWords(query)
  const years = words
    .filter((word) => !WORDS_AROUND.has(word) && !WORDS_BEFORE_LAST.has(word))
    .map((word) => (/^\d{4}$/.test(word) ? Number(word) : Number.NaN))
  if (years.length === 0 || years.length > 2 || !years.every((year) => isYearInRange(year, span)))
    return undefined
  if (years.length === 1 && words.some((word) => WORDS_BEFORE_LAST.has(word))) years.push(span.fromYear)
  return { fromYear: Math.min(...years), toYear: Math.max(...years) }
}
