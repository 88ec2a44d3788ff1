/** The words of what a reader copies to take along, which come with it. */
import type { LaterWords } from './i18n'
import ar from './locales/ar/copying.json'
import en from './locales/en/copying.json'

export const copyingWords: LaterWords = { ar: { copying: ar }, en: { copying: en } }
