import { useTranslation } from 'react-i18next'
import type { AtlasEvent } from '../domain/record/eventSchema'
import { isHeld, tookPlace } from '../domain/record/stages'
import { Chip } from '../ui/Chip'
import { EventStatusChip } from './StageChips'

/** What became of an event, and what kind of entry it is where that could mislead: a plan since replaced, no venue. */
export function EventChips({ event }: { readonly event: AtlasEvent }) {
  const { t } = useTranslation('cards')
  return (
    <>
      {(tookPlace(event) || !isHeld(event.status)) && <EventStatusChip event={event} />}
      {event.isOriginalPlan && (
        <Chip tone="trade" look="dashed">
          {t('event.originalPlan')}
        </Chip>
      )}
      {event.isOnline && <Chip tone="muted">{t('event.online')}</Chip>}
    </>
  )
}
