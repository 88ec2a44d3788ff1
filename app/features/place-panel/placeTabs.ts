import type { PlaceView } from '../../domain/view/placeView'
import type { PanelTab } from '../../url-state/schema'
import { PANEL_TABS } from '../../url-state/schema'

/**
 * The tab a place opens with: the first that has anything of the place itself, else of its country.
 * One whose items have not arrived is not passed over: nobody knows yet that it is empty.
 */
export function findFirstTab({ here, country }: PlaceView, isKnown: (tab: PanelTab) => boolean): PanelTab {
  return (
    PANEL_TABS.find((tab) => !isKnown(tab) || here[tab].length > 0) ??
    PANEL_TABS.find((tab) => country !== undefined && country.items[tab].length > 0) ??
    'events'
  )
}
