/** The panels of what stands behind events and figures: App.tsx asks for this file when one of them is first opened. */
import type { ContextKind, PanelsOf } from './cards/panelProps'
import { DisagreementPanel } from './features/disagreement-panel/DisagreementPanel'
import { DocumentPanel } from './features/document-panel/DocumentPanel'
import { OrganisationPanel } from './features/organisation-panel/OrganisationPanel'
import { PersonPanel } from './features/person-panel/PersonPanel'
import { contextPanelWords } from './i18n/contextPanelWords'
import { addWords } from './i18n/i18n'

const contextPanels: PanelsOf<ContextKind> = {
  disagreement: DisagreementPanel,
  document: DocumentPanel,
  organisation: OrganisationPanel,
  person: PersonPanel,
}

/** The panels, with the words that only they need. */
export function loadContextPanels(): PanelsOf<ContextKind> {
  addWords(contextPanelWords)
  return contextPanels
}
