import { useTranslation } from 'react-i18next'
import { EventChips } from '../../cards/EventChips'
import { ItemLink } from '../../cards/ItemLink'
import { MentionList } from '../../cards/Mention'
import { PlainDate } from '../../cards/PlainDate'
import type { AtlasEvent } from '../../domain/record/eventSchema'
import type { Atlas } from '../../domain/view/atlas'
import type { Placed } from '../../domain/view/atlasView'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import styles from './TextMap.module.css'

interface MeetingListProps {
  readonly atlas: Atlas
  readonly held: readonly Placed<AtlasEvent>[]
  /** Of which no source says that they took place. */
  readonly others: readonly Placed<AtlasEvent>[]
}

/** How many events took place and, on demand, each with who was there. What did not take place is told apart. */
export function MeetingList({ atlas, held, others }: MeetingListProps) {
  const { t } = useTranslation(['textMap', 'cards'])
  const all = [...held, ...others]
  return (
    <>
      <p>
        {t('events.held', { count: held.length })}
        {others.length > 0 && ` ${t('events.others', { count: others.length })}`}
      </p>
      {all.length > 0 && (
        <Disclosure summary={t('events.show', { count: all.length })}>
          <EventsAndWho atlas={atlas} events={all} />
        </Disclosure>
      )}
    </>
  )
}

/** Each event with its day, its state and who took part. */
export function EventsAndWho({
  atlas,
  events,
}: Pick<MeetingListProps, 'atlas'> & { readonly events: MeetingListProps['held'] }) {
  const { t } = useTranslation(['textMap', 'cards'])
  const language = useLanguage()
  return (
    <ul className={styles.events}>
      {events.map(({ item: event, placement }) => (
        <li key={event.id} className={styles.event}>
          <ItemLink kind="event" id={event.id}>
            {event.title[language]}
          </ItemLink>
          <div className={styles.when}>
            <PlainDate date={event.date} placement={placement} status={event.status} />
            <EventChips event={event} />
          </div>
          <div className={styles.who}>
            <span>{t('events.who')}</span>
            {event.participants.length > 0 ? (
              <MentionList atlas={atlas} ids={event.participants} />
            ) : (
              <span>{t('events.nobody')}</span>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
