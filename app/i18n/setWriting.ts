import { setLanguage } from './i18n'
import type { Locale } from './locale'
import { loadWriting, rememberLocale } from './writing'

/** Arabic in another way, at once and everywhere; rejects, and changes nothing, where the rules do not arrive. */
export async function setWriting(locale: Locale): Promise<void> {
  await loadWriting(locale)
  rememberLocale(locale)
  await setLanguage('ar')
}
