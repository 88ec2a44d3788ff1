/** Whether a query asks for years and for nothing else. */
import type { YearRange } from '../dates/years'
import { isYearInRange } from '../dates/years'
import { toSearchWords } from './normalizeSearchText'

/** What may stand around a year without asking for more, as the words are once normalised. */
const WORDS_AROUND: ReadonlySet<string> = new Set(
  'in from to and year years في من الى و سنة سنوات السنة السنوات عام العام اعوام الاعوام'
    .split(' ')
    .flatMap(toSearchWords),
)

/** "2024", "٢٠٢٤", "2019-2021", "عام 2024", "2021 to 2019": years that `span` has. Undefined for any other query. */
export function findAskedYears(query: string, span: YearRange): YearRange | undefined {
  const words = toSearchWords(query).filter((word) => !WORDS_AROUND.has(word))
  const years = words.map((word) => (/^\d{4}$/.test(word) ? Number(word) : Number.NaN))
  if (years.length === 0 || years.length > 2 || !years.every((year) => isYearInRange(year, span)))
    return undefined
  return { fromYear: Math.min(...years), toYear: Math.max(...years) }
}
