import { useTranslation } from 'react-i18next'
import { DateLine } from '../../cards/DateLine'
import { Fact, FactList } from '../../cards/FactList'
import { ItemDate } from '../../cards/ItemDate'
import { LinkReasons } from '../../cards/LinkReasons'
import { MentionList } from '../../cards/Mention'
import { PlaceLinks } from '../../cards/PlaceLinks'
import type { AtlasEvent } from '../../domain/record/eventSchema'
import type { Atlas } from '../../domain/view/atlas'
import { findRelatedEvents } from '../../domain/view/eventRelations'
import { toEventPlacement } from '../../domain/view/placement'
import { useLanguage } from '../../i18n/useLanguage'

interface EventFactsProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
}

export function EventFacts({ atlas, event }: EventFactsProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  // Plans and what they became are the thread's to tell.
  const related = findRelatedEvents(event, atlas.record.events).filter(
    ({ word }) => word !== 'realises' && word !== 'realised-by',
  )
  return (
    <FactList>
      <Fact label={t('date.label')}>
        <ItemDate date={event.date} placement={toEventPlacement(event, atlas.index)} status={event.status} />
        {event.undated && <p>{event.undated[language]}</p>}
      </Fact>
      {event.target && (
        <Fact label={t('date.target')}>
          <DateLine claim={event.target} />
        </Fact>
      )}
      <Fact label={t('place.label')}>
        <PlaceLinks atlas={atlas} places={event.places} unplaced={event.unplaced} status={event.status} />
      </Fact>
      {event.opinionOf && (
        <Fact label={t('opinion.label')}>
          <MentionList atlas={atlas} ids={event.opinionOf} />
        </Fact>
      )}
      {event.participants.length > 0 && (
        <Fact label={t('participants')}>
          <MentionList atlas={atlas} ids={event.participants} />
        </Fact>
      )}
      {event.reportedBy && (
        <Fact label={t('reportedBy')}>
          <MentionList atlas={atlas} ids={event.reportedBy} />
        </Fact>
      )}
      {related.map(({ word, events }) => (
        <Fact key={word} label={t(`event.relation.${word}`)}>
          <MentionList atlas={atlas} ids={events} isStacked />
        </Fact>
      ))}
      {event.corridors && (
        <Fact label={t('group.corridor')}>
          <MentionList atlas={atlas} ids={event.corridors} isStacked />
          <LinkReasons
            atlas={atlas}
            events={[event]}
            corridors={event.corridors.flatMap((id) => atlas.index.corridors.get(id) ?? [])}
            headedBy="corridor"
          />
        </Fact>
      )}
    </FactList>
  )
}
