/** Everything in the record that was expected, and what came of it. */
import { useTranslation } from 'react-i18next'
import { EventChips } from '../../cards/EventChips'
import { ItemLink } from '../../cards/ItemLink'
import { OriginMark } from '../../cards/OriginMark'
import { PlainDate } from '../../cards/PlainDate'
import type { AtlasEvent } from '../../domain/record/eventSchema'
import type { Atlas } from '../../domain/view/atlas'
import { groupExpectations } from '../../domain/view/outcomeGroups'
import { toEventPlacement } from '../../domain/view/placement'
import { listPromises, toPromiseGroup } from '../../domain/view/promises'
import type { Expectation } from '../../domain/view/threads'
import { listExpectations } from '../../domain/view/threads'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useLocale } from '../../i18n/useLanguage'
import { useUrlState } from '../../url-state/useUrlState'
import styles from './ExpectationList.module.css'
import { PromiseRow } from './PromiseRow'

const GROUPS = ['came', 'otherwise', 'off', 'told', 'ahead', 'open'] as const

export function ExpectationList({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  const { scope } = useUrlState().state
  const ofEvents = groupExpectations(listExpectations(atlas.record, atlas.index, atlas.written))
  const promises = listPromises(atlas.record, atlas.index)
  const groups = GROUPS.map((group) => ({
    group,
    expectations: ofEvents.find((inGroup) => inGroup.group === group)?.expectations ?? [],
    promises: promises.filter((promise) => toPromiseGroup(promise) === group),
  })).filter((inGroup) => inGroup.expectations.length + inGroup.promises.length > 0)
  return (
    <div className={styles.groups}>
      {groups.map(({ group, expectations, promises: ofFigures }) => (
        <div key={group}>
          <h4 className={styles.heading}>
            {t(`outcome.group.${group}`, { context: scope })}{' '}
            <span className={styles.count}>
              {formatNumber(expectations.length + ofFigures.length, locale)}
            </span>
          </h4>
          <ul className={styles.rows}>
            {expectations.map((expectation) => (
              <Row
                key={expectation.event.id}
                atlas={atlas}
                expectation={expectation}
                isOpen={group === 'open'}
              />
            ))}
            {ofFigures.map((promise) => (
              <PromiseRow key={promise.figure.id} promise={promise} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

interface RowProps {
  readonly atlas: Atlas
  readonly expectation: Expectation
  readonly isOpen: boolean
}

function Row({ atlas, expectation, isOpen }: RowProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  const { scope } = useUrlState().state
  const { event, outcomes, followUp } = expectation
  const written = atlas.written.get(event.id) ?? event
  const isSettled = written.status !== event.status
  // Where an event has nothing of its own to show for it, the pages' own account does.
  const account = outcomes.length === 0 && followUp === undefined ? event.elsewhere?.summary : undefined
  const text = (followUp ?? account)?.[language]
  return (
    <li className={styles.row}>
      <ItemLink kind="event" id={event.id} look="plain" className={styles.title}>
        {event.title[language]}
      </ItemLink>
      <When atlas={atlas} event={written} />
      {(isSettled || outcomes.length > 0 || text !== undefined || isOpen) && (
        <div className={styles.outcome}>
          {isSettled && <When atlas={atlas} event={event} hasMark={false} />}
          {outcomes.map((outcome) => (
            <div key={outcome.id}>
              <ItemLink kind="event" id={outcome.id}>
                {outcome.title[language]}
              </ItemLink>
              <When atlas={atlas} event={outcome} />
            </div>
          ))}
          {text !== undefined && <p>{text}</p>}
          {text === undefined && isOpen && <p>{t('outcome.nothing', { context: scope })}</p>}
        </div>
      )}
    </li>
  )
}

interface WhenProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  readonly hasMark?: boolean
}

function When({ atlas, event, hasMark = true }: WhenProps) {
  return (
    <div className={styles.when}>
      <PlainDate date={event.date} placement={toEventPlacement(event, atlas.index)} status={event.status} />
      <span className={styles.chips}>
        <EventChips event={event} />
        {hasMark && <OriginMark citations={event.citations} />}
      </span>
    </div>
  )
}
