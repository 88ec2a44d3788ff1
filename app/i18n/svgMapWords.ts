/** The words of the map without WebGL, which come with it. */
import type { LaterWords } from './i18n'
import ar from './locales/ar/svgMap.json'
import en from './locales/en/svgMap.json'

export const svgMapWords: LaterWords = { ar: { svgMap: ar }, en: { svgMap: en } }
