/** The words of the page without script, which is made at build: those of its own and those it shares. */
import type { LaterWords } from './i18n'
import arApp from './locales/ar/app.json'
import arCards from './locales/ar/cards.json'
import arPlainPage from './locales/ar/plainPage.json'
import enApp from './locales/en/app.json'
import enCards from './locales/en/cards.json'
import enPlainPage from './locales/en/plainPage.json'

export const plainPageWords: LaterWords = {
  ar: { plainPage: arPlainPage, app: arApp, cards: arCards },
  en: { plainPage: enPlainPage, app: enApp, cards: enCards },
}
