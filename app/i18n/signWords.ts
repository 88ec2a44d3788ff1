/** The words of the legend's signs, which come with them, when they are first opened. */
import type { LaterWords } from './i18n'
import ar from './locales/ar/signs.json'
import en from './locales/en/signs.json'

export const signWords: LaterWords = { ar: { signs: ar }, en: { signs: en } }
