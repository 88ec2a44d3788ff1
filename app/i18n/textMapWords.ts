/** The words of the map in words, which is loaded when first wanted: apart, so that no first visit carries them. */
import type { LaterWords } from './i18n'
import ar from './locales/ar/textMap.json'
import en from './locales/en/textMap.json'

export const textMapWords: LaterWords = { ar: { textMap: ar }, en: { textMap: en } }
