/** The words of the panels of items, which come with those panels: apart from those of a first visit. */
import type { LaterWords } from './i18n'
import arEventPanel from './locales/ar/eventPanel.json'
import arFigurePanel from './locales/ar/figurePanel.json'
import arPlacePanel from './locales/ar/placePanel.json'
import arSourcePanel from './locales/ar/sourcePanel.json'
import enEventPanel from './locales/en/eventPanel.json'
import enFigurePanel from './locales/en/figurePanel.json'
import enPlacePanel from './locales/en/placePanel.json'
import enSourcePanel from './locales/en/sourcePanel.json'

export const itemPanelWords: LaterWords = {
  ar: {
    eventPanel: arEventPanel,
    figurePanel: arFigurePanel,
    placePanel: arPlacePanel,
    sourcePanel: arSourcePanel,
  },
  en: {
    eventPanel: enEventPanel,
    figurePanel: enFigurePanel,
    placePanel: enPlacePanel,
    sourcePanel: enSourcePanel,
  },
}
