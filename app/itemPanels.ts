/** The panels a first visit does not open with, together: App.tsx asks for this file once the words are painted. */
import type { ContextKind, CourseKind, PanelsOf } from './cards/panelProps'
import type { SelectionKind } from './domain/state/selection'
import { EventPanel } from './features/event-panel/EventPanel'
import { FigurePanel } from './features/figure-panel/FigurePanel'
import { PlacePanel } from './features/place-panel/PlacePanel'
import { SourcePanel } from './features/source-panel/SourcePanel'
import { addWords } from './i18n/i18n'
import { itemPanelWords } from './i18n/itemPanelWords'

type ItemPanels = PanelsOf<Exclude<SelectionKind, ContextKind | CourseKind>>

const itemPanels: ItemPanels = {
  event: EventPanel,
  figure: FigurePanel,
  place: PlacePanel,
  source: SourcePanel,
}

/** The panels, with the words that no first visit carries. */
export function loadItemPanels(): ItemPanels {
  addWords(itemPanelWords)
  return itemPanels
}
