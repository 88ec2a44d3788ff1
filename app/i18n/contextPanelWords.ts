/** The words of the panels of what stands behind events and figures, which come with those panels. */
import type { LaterWords } from './i18n'
import arDisagreementPanel from './locales/ar/disagreementPanel.json'
import arDocumentPanel from './locales/ar/documentPanel.json'
import arOrganisationPanel from './locales/ar/organisationPanel.json'
import enDisagreementPanel from './locales/en/disagreementPanel.json'
import enDocumentPanel from './locales/en/documentPanel.json'
import enOrganisationPanel from './locales/en/organisationPanel.json'

export const contextPanelWords: LaterWords = {
  ar: {
    disagreementPanel: arDisagreementPanel,
    documentPanel: arDocumentPanel,
    organisationPanel: arOrganisationPanel,
  },
  en: {
    disagreementPanel: enDisagreementPanel,
    documentPanel: enDocumentPanel,
    organisationPanel: enOrganisationPanel,
  },
}
