/**
 * What a date is found by: its years, the names of its months, and one exact token for each of "November",
 * "November 2025", "16 November" and "16 November 2025", so that the parts of two dates never make up a third.
 */
import type { EdtfDate } from '../dates/edtf'
import { parseEdtf, toFirstDay } from '../dates/edtf'
import { toYearRange } from '../dates/years'
import { MONTH_WORDS } from './months'

export interface DateParts {
  readonly year?: number | undefined
  /** 1–12. */
  readonly month: number
  readonly day?: number | undefined
}

/** No word of a text begins with "@". */
export function toDateToken({ year, month, day }: DateParts): string {
  return `@${[year, month, day === undefined ? undefined : `d${day}`].filter((part) => part !== undefined).join('-')}`
}

/** A longer span is named by its months alone. */
const MAXIMUM_DAYS = 62
const MAXIMUM_MONTHS = 24

function listDays(start: EdtfDate, end: EdtfDate): DateParts[] {
  if (start.day === undefined || end.day === undefined) return []
  const [first, last] = [toFirstDay(start), toFirstDay(end)]
  const length = last - first + 1
  if (length > MAXIMUM_DAYS) return []
  return Array.from({ length }, (_, index) => {
    const date = new Date((first + index) * 86_400_000)
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  })
}

function listMonths(start: EdtfDate, end: EdtfDate): DateParts[] {
  if (start.month === undefined || end.month === undefined) return []
  const first = start.year * 12 + start.month - 1
  const length = end.year * 12 + end.month - first
  if (length > MAXIMUM_MONTHS) return []
  return Array.from({ length }, (_, index) => ({
    year: Math.floor((first + index) / 12),
    month: ((first + index) % 12) + 1,
  }))
}

/** Empty for text that is no EDTF date. An open end adds nothing to the end that is known. */
export function toDateWords(edtf: string): readonly string[] {
  const value = parseEdtf(edtf)
  const years = toYearRange(edtf)
  if (!value || !years) return []
  const { start, end } = value.kind === 'date' ? { start: value.date, end: value.date } : value
  const [from, to] = [start ?? end, end ?? start]
  if (!from || !to) return []
  const words = new Set<string>()
  for (let year = years.fromYear; year <= years.toYear; year += 1) words.add(String(year))
  for (const date of [...listMonths(from, to), ...listDays(from, to)]) {
    words.add(toDateToken(date)).add(toDateToken({ ...date, year: undefined }))
    for (const word of MONTH_WORDS[date.month - 1] ?? []) words.add(word)
  }
  return [...words]
}
