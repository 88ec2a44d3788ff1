/** The words of the data view, which is loaded when first wanted: apart, so that no first visit carries them. */
import type { LaterWords } from './i18n'
import ar from './locales/ar/dataView.json'
import en from './locales/en/dataView.json'

export const dataViewWords: LaterWords = { ar: { dataView: ar }, en: { dataView: en } }
