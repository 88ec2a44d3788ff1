/**
 * Numbers, dates and spans in words, for one language and way of writing it. With laterFormats.ts, the only place that calls Intl.
 * Everything is pinned: digits, Gregorian calendar, UTC; the reader's machine must not change a fact. Intl writes
 * Latin digits and Gregorian names; `write` turns them, as it does every other text, into what the reader chose.
 * Results carry no bidi marks; whoever shows them isolates them (`Isolate`).
 */
import type { EdtfDate } from '../domain/dates/edtf'
import { parseEdtf } from '../domain/dates/edtf'
import type { YearRange } from '../domain/dates/years'
import { stripBidiMarks } from '../domain/export/bidiMarks'
import { SCALES } from '../domain/record/scales'
import type { Language } from '../domain/record/text'
import { type Locale, toLanguage } from './locale'
import { write } from './writing'

function toIntlLocale(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn-ca-gregory' : 'en-GB-u-nu-latn-ca-gregory'
}

/** Building a formatter costs a hundred times what using it does, and a list of dates needs the same few. */
const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

function toNumberFormat(language: Language, fractionDigits: number): Intl.NumberFormat {
  const key = `${language} ${fractionDigits}`
  const known = numberFormats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(toIntlLocale(language), {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  })
  numberFormats.set(key, format)
  return format
}

function toDateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.day} ${options.month} ${options.year}`
  const known = dateFormats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(toIntlLocale(language), { timeZone: 'UTC', ...options })
  dateFormats.set(key, format)
  return format
}

export interface NumberFormatOptions {
  /** Digits after the point: exactly this many. */
  readonly fractionDigits?: number
}

export function formatNumber(value: number, locale: Locale, options: NumberFormatOptions = {}): string {
  const fractionDigits = options.fractionDigits ?? 0
  // Intl puts direction marks around some Arabic results.
  return write(stripBidiMarks(toNumberFormat(toLanguage(locale), fractionDigits).format(value)), locale)
}

/** A year is a name, not a quantity: no grouping. */
export function formatYear(year: number, locale: Locale): string {
  return write(String(year), locale)
}

/** "2024", "2024–2025", or for a heading "2024 – 2025": a range belongs into an isolate of the page's direction. */
export function formatYears(
  { fromYear, toYear }: YearRange,
  locale: Locale,
  form: 'heading' | 'range' = 'range',
): string {
  if (fromYear === toYear) return formatYear(fromYear, locale)
  return [fromYear, toYear].map((year) => formatYear(year, locale)).join(form === 'heading' ? ' – ' : '–')
}

function formatParts(date: EdtfDate, language: Language, hasYear: boolean, hasMonth: boolean): string {
  const instant = new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1))
  const format = toDateFormat(language, {
    ...(date.day === undefined ? {} : { day: 'numeric' }),
    ...(hasMonth && date.month !== undefined ? { month: language === 'ar' ? 'long' : 'short' } : {}),
    ...(hasYear ? { year: 'numeric' } : {}),
  })
  return stripBidiMarks(format.format(instant))
}

export interface FormattedDate {
  /** "15–16 Nov 2025", earlier first in reading order. */
  readonly text: string
  /** Said beside it by the component, in words: "about", "uncertain", "before". */
  readonly qualifier: 'about' | 'uncertain' | 'before' | 'after' | undefined
}

function toQualifier(date: EdtfDate): FormattedDate['qualifier'] {
  if (date.isApproximate) return 'about'
  return date.isUncertain ? 'uncertain' : undefined
}

function formatSpan(start: EdtfDate, end: EdtfDate, language: Language): string {
  const isSameYear = start.year === end.year
  const isSameMonth = isSameYear && start.month === end.month
  const first =
    isSameMonth && start.day !== undefined
      ? formatNumber(start.day, language)
      : formatParts(start, language, !isSameYear || start.precision === 'year', true)
  const last = formatParts(end, language, true, true)
  const isShort = !first.includes(' ') && (isSameMonth || start.precision === 'year')
  return isShort ? `${first}–${last}` : `${first} – ${last}`
}

/** Undefined for text that is no EDTF date; the compile step lets none through. */
export function formatEdtf(edtf: string, locale: Locale): FormattedDate | undefined {
  const date = formatPlainEdtf(edtf, toLanguage(locale))
  return date && { ...date, text: write(date.text, locale) }
}

function formatPlainEdtf(edtf: string, language: Language): FormattedDate | undefined {
  const value = parseEdtf(edtf)
  if (!value) return undefined
  if (value.kind === 'date') {
    return { text: formatParts(value.date, language, true, true), qualifier: toQualifier(value.date) }
  }
  const { start, end } = value
  if (start && end) {
    return { text: formatSpan(start, end, language), qualifier: toQualifier(start) ?? toQualifier(end) }
  }
  if (start) return { text: formatParts(start, language, true, true), qualifier: 'after' }
  return end && { text: formatParts(end, language, true, true), qualifier: 'before' }
}

/** The number as its source scales it: 10700000000 at "billion" is "10.7". */
export function formatScaled(
  value: number,
  scale: keyof typeof SCALES,
  fractionDigits: number,
  locale: Locale,
): string {
  return formatNumber(value / SCALES[scale], locale, { fractionDigits })
}

/** Sorts names as a reader of the language expects. */
export function compareNames(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(language).compare
}
