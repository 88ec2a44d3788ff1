import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateLine } from '../../cards/DateLine'
import { ItemLink } from '../../cards/ItemLink'
import type { YearRange } from '../../domain/dates/years'
import { toYearRange } from '../../domain/dates/years'
import type { Milestone } from '../../domain/record/routeSchema'
import type { Atlas } from '../../domain/view/atlas'
import { useLanguage } from '../../i18n/useLanguage'
import { ChipButton } from '../../ui/ChipButton'
import styles from './Milestones.module.css'
import { SourceLinks } from './SourceLinks'

interface MilestonesProps {
  readonly atlas: Atlas
  /** Oldest first. */
  readonly milestones: readonly Milestone[]
}

type Position = 'earlier' | 'within' | 'later'

function toPosition({ date }: Milestone, years: YearRange | null): Position {
  const range = toYearRange(date.edtf)
  if (years === null || range === undefined) return 'within'
  if (range.toYear < years.fromYear) return 'earlier'
  return range.fromYear > years.toYear ? 'later' : 'within'
}

/** The steps of a corridor in the chosen years; what lies outside them is folded, not gone. */
export function Milestones({ atlas, milestones }: MilestonesProps) {
  const { t } = useTranslation('corridorPanel')
  const { years } = atlas.view
  if (milestones.length === 0) return <p className={styles.note}>{t('milestones.none')}</p>
  const select = (position: Position) => milestones.filter((one) => toPosition(one, years) === position)
  const within = select('within')
  return (
    <div className={styles.milestones}>
      <Folded atlas={atlas} position="earlier" milestones={select('earlier')} />
      {within.length > 0 ? (
        <Timeline atlas={atlas} milestones={within} />
      ) : (
        <p className={styles.note}>{t('milestones.noneInYears')}</p>
      )}
      <Folded atlas={atlas} position="later" milestones={select('later')} />
    </div>
  )
}

interface FoldedProps extends MilestonesProps {
  readonly position: 'earlier' | 'later'
}

function Folded({ atlas, position, milestones }: FoldedProps) {
  const { t } = useTranslation('corridorPanel')
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  if (milestones.length === 0) return null
  return (
    <div className={styles.milestones}>
      <div>
        <ChipButton tone="muted" isExpanded={isOpen} controls={id} onClick={() => setIsOpen(!isOpen)}>
          {t(`milestones.${position}`, { count: milestones.length })}
        </ChipButton>
      </div>
      {isOpen && <Timeline id={id} atlas={atlas} milestones={milestones} />}
    </div>
  )
}

interface TimelineProps extends MilestonesProps {
  readonly id?: string
}

function Timeline({ id, atlas, milestones }: TimelineProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  return (
    <ol id={id} className={styles.timeline}>
      {milestones.map(({ date, text, event: eventId, citations }) => {
        const event = eventId === undefined ? undefined : atlas.index.events.get(eventId)
        return (
          <li key={`${date.edtf} ${text.en}`} className={styles.milestone}>
            <div className={styles.date}>
              <DateLine claim={date} />
            </div>
            <p>{text[language]}</p>
            {event && (
              <p className={styles.note}>
                {t('milestones.event')}{' '}
                <ItemLink kind="event" id={event.id}>
                  {event.title[language]}
                </ItemLink>
              </p>
            )}
            <SourceLinks atlas={atlas} citations={citations} />
          </li>
        )
      })}
    </ol>
  )
}
