/** The words of the panels of courses and charts, which come with those panels, when one is first opened. */
import type { LaterWords } from './i18n'
import arCorridorPanel from './locales/ar/corridorPanel.json'
import arMeasurePanel from './locales/ar/measurePanel.json'
import enCorridorPanel from './locales/en/corridorPanel.json'
import enMeasurePanel from './locales/en/measurePanel.json'

export const coursePanelWords: LaterWords = {
  ar: { corridorPanel: arCorridorPanel, measurePanel: arMeasurePanel },
  en: { corridorPanel: enCorridorPanel, measurePanel: enMeasurePanel },
}
