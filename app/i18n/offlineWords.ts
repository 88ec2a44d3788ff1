/** The words of the notices about the network and new releases, which come when the page is at rest. */
import type { LaterWords } from './i18n'
import ar from './locales/ar/offline.json'
import en from './locales/en/offline.json'

export const offlineWords: LaterWords = { ar: { offline: ar }, en: { offline: en } }
