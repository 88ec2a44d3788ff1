/** The words of the help, which is loaded when first wanted: apart, so that no first visit carries them. */
import type { LaterWords } from './i18n'
import ar from './locales/ar/help.json'
import en from './locales/en/help.json'

export const helpWords: LaterWords = { ar: { help: ar }, en: { help: en } }
