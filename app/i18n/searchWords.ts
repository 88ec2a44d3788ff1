/** The words of the search, which is loaded when first wanted: apart, so that no first visit carries them. */
import type { LaterWords } from './i18n'
import ar from './locales/ar/search.json'
import en from './locales/en/search.json'

export const searchWords: LaterWords = { ar: { search: ar }, en: { search: en } }
