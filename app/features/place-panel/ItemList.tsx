import { CorridorList } from '../../cards/CorridorList'
import { DocumentList } from '../../cards/DocumentList'
import { EventList } from '../../cards/EventList'
import { FigureList } from '../../cards/FigureList'
import type { Atlas } from '../../domain/view/atlas'
import type { PlaceItems } from '../../domain/view/placeView'
import type { PanelTab } from '../../url-state/schema'

interface ItemListProps {
  readonly atlas: Atlas
  readonly items: PlaceItems
  readonly tab: PanelTab
  /** The place and what lies inside it. */
  readonly hereIds: ReadonlySet<string>
}

/** The items of one tab, each kind in its own cards. */
export function ItemList({ atlas, items, tab, hereIds }: ItemListProps) {
  switch (tab) {
    case 'events':
      return <EventList atlas={atlas} events={items.events} hereIds={hereIds} />
    case 'figures':
      return <FigureList atlas={atlas} figures={items.figures.map(({ item }) => item)} hereIds={hereIds} />
    case 'corridors':
      return <CorridorList atlas={atlas} corridors={items.corridors} hereIds={hereIds} />
    case 'documents':
      return <DocumentList atlas={atlas} documents={items.documents} hereIds={hereIds} />
    default:
      return tab satisfies never
  }
}
