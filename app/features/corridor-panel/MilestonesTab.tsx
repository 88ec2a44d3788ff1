import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { LinkReasons } from '../../cards/LinkReasons'
import { PanelSection } from '../../cards/PanelSection'
import { DocumentRows, EventRows } from '../../cards/RecordRows'
import { namesCorridor } from '../../domain/view/corridorItems'
import { hasArrived } from '../../domain/view/hasArrived'
import styles from './CorridorPanel.module.css'
import { Milestones } from './Milestones'
import type { RouteTabProps } from './RouteTab'

/** Its own steps, then the events and documents of the record that name it. */
export function MilestonesTab({ atlas, corridor, route, onRetry }: RouteTabProps) {
  const { t } = useTranslation('cards')
  const { id } = corridor
  const { everView } = atlas.placed
  const events = everView.events.filter(({ item }) => namesCorridor(item, id))
  const documents = everView.documents.filter(({ item }) => namesCorridor(item, id))
  return (
    <div className={styles.tab}>
      <Milestones atlas={atlas} milestones={route.milestones} />
      {(events.length > 0 || !hasArrived(atlas, ['events'])) && (
        <PanelSection title={t('group.event')}>
          <DatasetGate atlas={atlas} dataset="events" onRetry={onRetry}>
            <EventRows events={events} />
            <LinkReasons
              atlas={atlas}
              events={events.map(({ item }) => item)}
              corridors={[corridor]}
              headedBy="event"
            />
          </DatasetGate>
        </PanelSection>
      )}
      {(documents.length > 0 || !hasArrived(atlas, ['documents'])) && (
        <PanelSection title={t('group.document')}>
          <DatasetGate atlas={atlas} dataset="documents" onRetry={onRetry}>
            <DocumentRows documents={documents} />
          </DatasetGate>
        </PanelSection>
      )}
    </div>
  )
}
