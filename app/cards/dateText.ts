/** Dates and years in words, with what qualifies them. The result is one phrase, to be isolated as a whole. */
import type { TFunction } from 'i18next'
import type { YearRange } from '../domain/dates/years'
import { formatEdtf } from '../i18n/format'
import type { Locale } from '../i18n/locale'

/** "15–16 Nov 2025", "about 2025", "16 Nov 2025 or later". `t` must know the namespace "cards". */
export function toDateText(edtf: string, locale: Locale, t: TFunction): string {
  const date = formatEdtf(edtf, locale)
  if (!date) return edtf
  return date.qualifier ? t(`cards:date.${date.qualifier}`, { date: date.text }) : date.text
}

/** "2024", "2024 to 2025": in words, so that no dash has to find its direction inside a sentence. */
export function toYearsText({ fromYear, toYear }: YearRange, t: TFunction): string {
  return fromYear === toYear
    ? t('cards:years.one', { year: fromYear })
    : t('cards:years.span', { from: fromYear, to: toYear })
}

/** "in 2024", "from 2024 to 2025". */
export function toInYearsText({ fromYear, toYear }: YearRange, t: TFunction): string {
  return fromYear === toYear
    ? t('cards:years.in', { years: fromYear })
    : t('cards:years.inSpan', { from: fromYear, to: toYear })
}
