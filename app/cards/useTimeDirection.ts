import { DIRECTIONS } from '../i18n/i18n'
import { useLanguage } from '../i18n/useLanguage'
import { useUrlState } from '../url-state/useUrlState'

/**
 * The way all views of time run: that of the page, unless the address turns it. Readers of Arabic meet both, and some
 * follow a series over the years from left to right.
 */
export function useTimeDirection(): 'ltr' | 'rtl' {
  const language = useLanguage()
  return useUrlState().state.time ?? DIRECTIONS[language]
}
