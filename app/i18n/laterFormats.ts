/** What only later parts of the page format, apart from what a first visit carries. */
import type { Language } from '../domain/record/text'
import { formatNumber, type NumberFormatOptions } from './format'
import { type Locale, toLanguage } from './locale'
import { write } from './writing'

/** "14.3%" of 14.3: the sign follows the number in both languages. */
export function formatPercent(value: number, locale: Locale, options: NumberFormatOptions = {}): string {
  return write(`${formatNumber(value, toLanguage(locale), options)}%`, locale)
}

/** What the language calls a country, by its ISO 3166-1 code; the code itself where it knows none. */
export function formatCountry(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
}

/** "Baku, Astana and Tashkent". */
export function formatList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
