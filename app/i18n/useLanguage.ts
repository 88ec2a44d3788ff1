import { useTranslation } from 'react-i18next'
import type { Language } from '../domain/record/text'

/** The language on screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'ar' ? 'ar' : 'en'
}
