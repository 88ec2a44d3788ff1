import { useTranslation } from 'react-i18next'
import bullet from '../../cards/Bullet.module.css'
import { EventChips } from '../../cards/EventChips'
import { ItemLink } from '../../cards/ItemLink'
import { OriginMark } from '../../cards/OriginMark'
import { PanelSection } from '../../cards/PanelSection'
import { PlainDate } from '../../cards/PlainDate'
import styles from '../../cards/Thread.module.css'
import type { AtlasEvent } from '../../domain/record/eventSchema'
import { tookPlace } from '../../domain/record/stages'
import type { Atlas } from '../../domain/view/atlas'
import { toOutcomeGroup } from '../../domain/view/outcomeGroups'
import { toEventPlacement } from '../../domain/view/placement'
import type { ThreadStep } from '../../domain/view/threads'
import { buildThread, buildThreadSteps, listExpectations } from '../../domain/view/threads'
import { useLanguage } from '../../i18n/useLanguage'
import { Chip } from '../../ui/Chip'
import { useUrlState } from '../../url-state/useUrlState'

interface ThreadProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
}

/** From the first plan to what came of it, and, where nothing followed, that nothing was found. */
export function Thread({ atlas, event }: ThreadProps) {
  const { t } = useTranslation('eventPanel')
  const language = useLanguage()
  const { scope } = useUrlState().state
  const thread = buildThread(event.id, atlas.index)
  const [expectation] = listExpectations({ events: [event] }, atlas.index, atlas.written)
  const group = expectation && toOutcomeGroup(expectation)
  const unknown = {
    open: t('cards:outcome.nothing', { context: scope }),
    ahead: t('cards:outcome.ahead', { context: scope }),
  }
  const followUp =
    event.followUp?.[language] ?? (group === 'open' || group === 'ahead' ? unknown[group] : undefined)
  if (thread.length === 0 && followUp === undefined) return null
  return (
    <PanelSection title={t(thread.length > 0 ? 'thread.title' : 'followUp.title')}>
      {thread.length > 0 && (
        <ol className={styles.thread}>
          {buildThreadSteps(thread, atlas.written).map((step) => (
            <Step
              key={`${step.event.id} ${step.reading}`}
              atlas={atlas}
              step={step}
              isHere={step.event.id === event.id}
            />
          ))}
        </ol>
      )}
      {followUp !== undefined && <p>{followUp}</p>}
    </PanelSection>
  )
}

interface StepProps {
  readonly atlas: Atlas
  readonly step: ThreadStep
  readonly isHere: boolean
}

function Step({ atlas, step: { event, reading }, isHere }: StepProps) {
  const { t } = useTranslation('eventPanel')
  const language = useLanguage()
  // The second telling of an event stands under the first, which names it.
  const isNamed = reading !== 'elsewhere'
  return (
    <li
      className={`${styles.step} ${bullet.bullet}`}
      data-held={tookPlace(event) || undefined}
      aria-current={isHere && isNamed ? 'true' : undefined}
    >
      {isNamed && (
        <p className={styles.title}>
          {isHere ? (
            <>
              {event.title[language]} <span className={styles.here}>({t('thread.here')})</span>
            </>
          ) : (
            <ItemLink kind="event" id={event.id}>
              {event.title[language]}
            </ItemLink>
          )}
        </p>
      )}
      <p className={styles.date}>
        <PlainDate date={event.date} placement={toEventPlacement(event, atlas.index)} status={event.status} />
      </p>
      <div className={styles.chips}>
        <EventChips event={event} />
        {isNamed ? (
          <OriginMark citations={event.citations} />
        ) : (
          <Chip tone="muted">{t('cards:origin.elsewhere')}</Chip>
        )}
      </div>
    </li>
  )
}
