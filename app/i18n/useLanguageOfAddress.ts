import { useEffect, useState } from 'react'
import type { Language } from '../domain/record/text'
import { whenIdle } from '../lib/whenIdle'
import { preloadOtherLanguage, setLanguage } from './i18n'
import { rememberLanguage } from './startLanguage'
import { useLanguage } from './useLanguage'

/**
 * Follows the language of the address, Back included, and has the other one at hand for the switch.
 * An address that names none means the language the visit opened in. Returns the language asked for,
 * which is on screen as soon as its words are there.
 */
export function useLanguageOfAddress(fromAddress: Language | null): Language {
  const shown = useLanguage()
  const [openingLanguage] = useState(shown)
  const asked = fromAddress ?? openingLanguage

  useEffect(() => {
    if (fromAddress) rememberLanguage(fromAddress)
  }, [fromAddress])

  useEffect(() => {
    setLanguage(asked).catch((error: unknown) => {
      // The words did not arrive: the page stays in the language it has, and the next press asks again.
      console.error(error)
    })
  }, [asked])

  useEffect(() => whenIdle(() => void preloadOtherLanguage(shown).catch(() => undefined)), [shown])
  return asked
}
