/** The page's locale, as i18next's language holds it. */
import type { Language } from '../domain/record/text'

/** A language, and how it is written: what every number, date and name on the page is formatted for. */
export type Locale = Language | `ar-${string}`

export function isLocale(tag: string): tag is Locale {
  return tag === 'en' || tag.startsWith('ar')
}

export function toLanguage(locale: Locale): Language {
  return locale === 'en' ? 'en' : 'ar'
}
