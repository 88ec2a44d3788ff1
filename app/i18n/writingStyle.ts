/** The choices of how Arabic is written, and the page's tag that carries them. */
import type { Locale } from './locale'

export const DIGITS = ['latn', 'arab'] as const
export const MONTHS = ['gregorian', 'levant', 'dual'] as const

export interface WritingStyle {
  /** 2025 or ٢٠٢٥. */
  readonly digits: (typeof DIGITS)[number]
  /** نوفمبر, تشرين الثاني, or both. */
  readonly months: (typeof MONTHS)[number]
}

/** Plain is as the five articles print: Latin digits, months by their Gregorian names. */
export function toLocale({ digits, months }: WritingStyle): Locale {
  const ofDigits = digits === 'arab' ? '-u-nu-arab' : ''
  // Private subtags: no registered one tells the months without naming a country.
  const ofMonths = months === 'gregorian' ? '' : `-x-${months}`
  const subtags = `${ofDigits}${ofMonths}`.slice(1)
  return subtags === '' ? 'ar' : `ar-${subtags}`
}

export function toStyle(locale: Locale): WritingStyle {
  return {
    digits: locale.includes('-nu-arab') ? 'arab' : 'latn',
    months: MONTHS.find((months) => locale.endsWith(`-x-${months}`)) ?? 'gregorian',
  }
}
