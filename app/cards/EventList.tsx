import { useTranslation } from 'react-i18next'
import type { AtlasEvent } from '../domain/record/eventSchema'
import type { Atlas } from '../domain/view/atlas'
import type { Placed } from '../domain/view/atlasView'
import { groupEvents } from '../domain/view/eventGroups'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { EventCard } from './EventCard'
import styles from './EventList.module.css'

interface EventListProps {
  readonly atlas: Atlas
  readonly events: readonly Placed<AtlasEvent>[]
  readonly hereIds?: ReadonlySet<string> | undefined
}

/** Events newest first: what took place, then, apart, what was only expected, then what was called off. */
export function EventList({ atlas, events, hereIds }: EventListProps) {
  const { t } = useTranslation('cards')
  return (
    <div className={styles.groups}>
      {groupEvents(events).map(({ group, events: inGroup }) => (
        <div key={group} className={styles.group}>
          <h3 className={group === 'held' ? undefined : styles.heading}>
            {group === 'held' ? (
              <VisuallyHidden>{t('event.group.held')}</VisuallyHidden>
            ) : (
              t(`event.group.${group}`)
            )}
          </h3>
          <ul className={`${styles.list} ${group === 'held' ? '' : styles.ahead}`}>
            {inGroup.map((placed) => (
              <EventCard key={placed.item.id} atlas={atlas} placed={placed} hereIds={hereIds} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
