import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasEvent } from '../domain/record/eventSchema'
import { tookPlace } from '../domain/record/stages'
import type { Atlas } from '../domain/view/atlas'
import type { Placed } from '../domain/view/atlasView'
import { toCardSummary } from '../domain/view/cardSummary'
import { useLanguage } from '../i18n/useLanguage'
import { Chip } from '../ui/Chip'
import bullet from './Bullet.module.css'
import { CardFooter } from './CardFooter'
import styles from './EventCard.module.css'
import { EventChips } from './EventChips'
import { ItemDate } from './ItemDate'
import { ItemLink } from './ItemLink'
import { isSameRecord } from './isSameRecord'
import { MentionList } from './Mention'
import { ParticipantChip } from './ParticipantChip'
import { RoleHere } from './RoleHere'
import { TargetText } from './TargetText'

interface EventCardProps {
  readonly atlas: Atlas
  readonly placed: Placed<AtlasEvent>
  readonly hereIds?: ReadonlySet<string> | undefined
}

function PlainEventCard({ atlas, placed: { item: event, placement }, hereIds }: EventCardProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  const others = event.participants.filter((id) => !event.opinionOf?.includes(id))
  return (
    <li className={`${styles.card} ${bullet.bullet}`} data-held={tookPlace(event) || undefined}>
      <div className={styles.date}>
        <ItemDate date={event.date} placement={placement} status={event.status} />
        <RoleHere links={event.places} hereIds={hereIds} />
      </div>
      <h4 className={styles.title}>
        <ItemLink kind="event" id={event.id} look="plain">
          {event.title[language]}
        </ItemLink>
      </h4>
      <p className={styles.summary}>{toCardSummary(event)[language]}</p>
      {event.opinionOf && (
        <div className={styles.opinion}>
          <span>{t('opinion.label')}:</span>
          <MentionList atlas={atlas} ids={event.opinionOf} />
        </div>
      )}
      <CardFooter atlas={atlas} citations={event.citations}>
        <EventChips event={event} />
        {event.target && (
          <Chip tone="muted">
            <TargetText edtf={event.target.edtf} />
          </Chip>
        )}
        <ParticipantChip index={atlas.index} ids={others} />
      </CardFooter>
    </li>
  )
}

/** One entry of a list of events; its bullet is filled only where the event took place. */
export const EventCard = memo(
  PlainEventCard,
  (before, after) =>
    before.placed === after.placed &&
    before.hereIds === after.hereIds &&
    isSameRecord(before.atlas, after.atlas),
)
