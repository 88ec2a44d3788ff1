/** The words of the panels of items, which come with those panels: apart from those of a first visit. */
import type { LaterWords } from './i18n'
import { toNamespaces } from './namespaces'

export const itemPanelWords: LaterWords = {
  ar: toNamespaces(
    import.meta.glob(
      ['./locales/ar/*Panel.json', '!./locales/ar/corridorPanel.json', '!./locales/ar/measurePanel.json'],
      {
        eager: true,
        import: 'default',
      },
    ),
  ),
  en: toNamespaces(
    import.meta.glob(
      ['./locales/en/*Panel.json', '!./locales/en/corridorPanel.json', '!./locales/en/measurePanel.json'],
      {
        eager: true,
        import: 'default',
      },
    ),
  ),
}
