import { useTranslation } from 'react-i18next'
import bullet from '../../cards/Bullet.module.css'
import { EventChips } from '../../cards/EventChips'
import { FigureNumber } from '../../cards/FigureNumber'
import { FigureTime } from '../../cards/FigureTime'
import { ItemLink } from '../../cards/ItemLink'
import { OriginMark } from '../../cards/OriginMark'
import { PanelSection } from '../../cards/PanelSection'
import { PlainDate } from '../../cards/PlainDate'
import { FigureStageChip } from '../../cards/StageChips'
import styles from '../../cards/Thread.module.css'
import type { AtlasEvent } from '../../domain/record/eventSchema'
import type { Figure } from '../../domain/record/figureSchema'
import { isRealised, tookPlace } from '../../domain/record/stages'
import type { LocalisedText } from '../../domain/record/text'
import type { Atlas } from '../../domain/view/atlas'
import { hasArrived } from '../../domain/view/hasArrived'
import { toEventPlacement } from '../../domain/view/placement'
import { findPromiseOutcomes, findPromisesOf, isPromise, toPromiseGroup } from '../../domain/view/promises'
import { useLanguage } from '../../i18n/useLanguage'
import { useUrlState } from '../../url-state/useUrlState'

interface FigureThreadProps {
  readonly atlas: Atlas
  readonly figure: Figure
}

/** What was announced or aimed at before this figure, and what later sources give; whether it was reached is not said. */
export function FigureThread({ atlas, figure }: FigureThreadProps) {
  const { t } = useTranslation('figurePanel')
  const { scope } = useUrlState().state
  const all = atlas.record.figures
  const earlier = findPromisesOf(figure, all, atlas.index)
  const outcomes = isPromise(figure) ? findPromiseOutcomes(figure, all, atlas.index) : []
  if (earlier.length === 0 && outcomes.length === 0) {
    // What it became may be an event that has not arrived: then nobody knows yet that nothing is told.
    if (!isPromise(figure) || !hasArrived(atlas, ['figures', 'events'])) return null
    const isAhead = toPromiseGroup({ figure, outcomes }) === 'ahead'
    return (
      <PanelSection title={t('followUp.title')}>
        <p>{t(isAhead ? 'cards:outcome.ahead' : 'cards:outcome.nothing', { context: scope })}</p>
      </PanelSection>
    )
  }
  return (
    <PanelSection title={t('thread.title')}>
      <ol className={styles.thread}>
        {earlier.map((promise) => (
          <FigureStep key={promise.id} figure={promise} />
        ))}
        <FigureStep figure={figure} isHere />
        {outcomes.map(({ item, note }) =>
          item.kind === 'figure' ? (
            <FigureStep key={item.figure.id} figure={item.figure} note={note} />
          ) : (
            <EventStep key={item.event.id} atlas={atlas} event={item.event} note={note} />
          ),
        )}
      </ol>
    </PanelSection>
  )
}

interface FigureStepProps {
  readonly figure: Figure
  readonly isHere?: boolean
  readonly note?: LocalisedText | undefined
}

function FigureStep({ figure, isHere = false, note }: FigureStepProps) {
  const { t } = useTranslation('figurePanel')
  const language = useLanguage()
  return (
    <li
      className={`${styles.step} ${bullet.bullet}`}
      data-held={isRealised(figure.stage) || undefined}
      aria-current={isHere ? 'true' : undefined}
    >
      <FigureNumber figure={figure} />
      <p className={styles.title}>
        {isHere ? (
          <span className={styles.here}>{t('thread.here')}</span>
        ) : (
          <ItemLink kind="figure" id={figure.id}>
            {figure.label[language]}
          </ItemLink>
        )}
      </p>
      <div className={styles.date}>
        <FigureTime figure={figure} />
      </div>
      <div className={styles.chips}>
        <FigureStageChip figure={figure} />
        <OriginMark citations={figure.citations} />
      </div>
      {note && <p className={styles.note}>{note[language]}</p>}
    </li>
  )
}

interface EventStepProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  readonly note: LocalisedText | undefined
}

function EventStep({ atlas, event, note }: EventStepProps) {
  const language = useLanguage()
  return (
    <li className={`${styles.step} ${bullet.bullet}`} data-held={tookPlace(event) || undefined}>
      <p className={styles.title}>
        <ItemLink kind="event" id={event.id}>
          {event.title[language]}
        </ItemLink>
      </p>
      <p className={styles.date}>
        <PlainDate date={event.date} placement={toEventPlacement(event, atlas.index)} status={event.status} />
      </p>
      <div className={styles.chips}>
        <EventChips event={event} />
        <OriginMark citations={event.citations} />
      </div>
      {note && <p className={styles.note}>{note[language]}</p>}
    </li>
  )
}
