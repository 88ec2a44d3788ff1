import { useTranslation } from 'react-i18next'
import type { Language } from '../domain/record/text'
import { isLocale, type Locale, toLanguage } from './locale'

/** What numbers and dates on screen are formatted for: the language, and how the reader wants it written. */
export function useLocale(): Locale {
  const { i18n } = useTranslation()
  return isLocale(i18n.language) ? i18n.language : 'en'
}

/** The language on screen. */
export function useLanguage(): Language {
  return toLanguage(useLocale())
}
