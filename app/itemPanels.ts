/** The panels a first visit does not open with, together: App.tsx asks for this file once the words are painted. */
import type { CourseKind, PanelsOf } from './cards/panelProps'
import type { SelectionKind } from './domain/state/selection'
import { DisagreementPanel } from './features/disagreement-panel/DisagreementPanel'
import { DocumentPanel } from './features/document-panel/DocumentPanel'
import { EventPanel } from './features/event-panel/EventPanel'
import { FigurePanel } from './features/figure-panel/FigurePanel'
import { OrganisationPanel } from './features/organisation-panel/OrganisationPanel'
import { PersonPanel } from './features/person-panel/PersonPanel'
import { PlacePanel } from './features/place-panel/PlacePanel'
import { SourcePanel } from './features/source-panel/SourcePanel'
import { addWords } from './i18n/i18n'
import { itemPanelWords } from './i18n/itemPanelWords'

type ItemPanels = PanelsOf<Exclude<SelectionKind, CourseKind>>

const itemPanels: ItemPanels = {
  disagreement: DisagreementPanel,
  document: DocumentPanel,
  event: EventPanel,
  figure: FigurePanel,
  organisation: OrganisationPanel,
  person: PersonPanel,
  place: PlacePanel,
  source: SourcePanel,
}

/** The panels, with the words that no first visit carries. */
export function loadItemPanels(): ItemPanels {
  addWords(itemPanelWords)
  return itemPanels
}
