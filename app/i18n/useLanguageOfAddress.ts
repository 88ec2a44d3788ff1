import { useEffect } from 'react'
import type { Language } from '../domain/record/text'
import { preloadOtherLanguage, setLanguage } from './i18n'
import { rememberLanguage } from './startLanguage'

/** Follows the language of the address, Back included, and has the other one at hand for the switch. */
export function useLanguageOfAddress(language: Language | null, current: Language): void {
  useEffect(() => {
    if (language === null) return
    rememberLanguage(language)
    if (language !== current) void setLanguage(language)
  }, [language, current])

  useEffect(() => {
    const handle = requestIdleCallback(() => void preloadOtherLanguage(current))
    return () => cancelIdleCallback(handle)
  }, [current])
}
