/** The words of the panel of a measure, which comes with the panels of items: apart from those of a first visit. */
import ar from './locales/ar/measurePanel.json'
import en from './locales/en/measurePanel.json'

export const measurePanelWords = { ar, en }
