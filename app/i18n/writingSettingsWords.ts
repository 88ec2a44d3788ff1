/** The words of the choice of digits and months, which is loaded when first wanted. */
import type { LaterWords } from './i18n'
import ar from './locales/ar/writingSettings.json'
import en from './locales/en/writingSettings.json'

export const writingSettingsWords: LaterWords = { ar: { writingSettings: ar }, en: { writingSettings: en } }
