/** Every event under its year, newest first, with when, where and what became of it in words. */

import { toDateText, toYearsText } from '../cards/dateText'
import type { DatedClaim } from '../domain/record/datedClaim'
import type { AtlasEvent } from '../domain/record/eventSchema'
import type { PlaceLink } from '../domain/record/placeSchema'
import { isHeld, tookPlace } from '../domain/record/stages'
import { toEventPlacement } from '../domain/view/placement'
import { DIRECTIONS } from '../i18n/i18n'
import { PlainCitations } from './PlainSources'
import type { PlainProps } from './plainProps'
import { toRoot } from './toRoot'

type EventProps = PlainProps & { readonly event: AtlasEvent }

export function PlainEvents(props: PlainProps) {
  const { record, index, t } = props
  const placed = record.events
    .map((event) => ({ event, placement: toEventPlacement(event, index) }))
    .toSorted(
      (a, b) =>
        (b.placement?.sortKey ?? Number.NEGATIVE_INFINITY) -
        (a.placement?.sortKey ?? Number.NEGATIVE_INFINITY),
    )
  const years = [...new Set(placed.map(({ placement }) => placement?.range.fromYear))]
  return years.map((year) => (
    <section key={year ?? 'none'}>
      <h3>{year ?? t('plainPage:undated')}</h3>
      {placed
        .filter(({ placement }) => placement?.range.fromYear === year)
        .map(({ event }) => (
          <PlainEvent key={event.id} {...props} event={event} />
        ))}
    </section>
  ))
}

function PlainEvent(props: EventProps) {
  const { event, index, language, edition, t } = props
  const { elsewhere } = event
  const placement = toEventPlacement(event, index)
  const isTold = tookPlace(event) || !isHeld(event.status)
  const reading = { date: elsewhere?.date, status: elsewhere?.status }
  return (
    <article id={`event-${event.id}`}>
      <h4>{event.title[language]}</h4>
      <ul className="row quiet">
        <li>
          {event.date ? (
            <DateWords {...props} claim={event.date} status={event.status} />
          ) : (
            <>
              {t('cards:date.none')}
              {placement && ` · ${t('cards:date.reported', { years: toYearsText(placement.range, t) })}`}
            </>
          )}
        </li>
        {isTold && <li>{t(`cards:event.status.${event.status}`, { context: event.kind })}</li>}
        {event.isOriginalPlan && <li>{t('cards:event.originalPlan')}</li>}
        {event.isOnline && <li>{t('cards:event.online')}</li>}
        {event.target && (
          <li>{t('cards:date.targetLine', { date: toDateText(event.target.edtf, language, t) })}</li>
        )}
        {event.places.map((link) => (
          <PlaceWords key={link.place} {...props} link={link} />
        ))}
      </ul>
      <p>{event.summary[language]}</p>
      {event.statusNote && <p>{event.statusNote[language]}</p>}
      {event.undated && <p className="quiet">{event.undated[language]}</p>}
      {event.unplaced && <p className="quiet">{event.unplaced[language]}</p>}
      {event.opinionOf && <Names {...props} label={t('cards:opinion.label')} ids={event.opinionOf} />}
      {event.participants.length > 0 && (
        <Names {...props} label={t('cards:participants')} ids={event.participants} />
      )}
      <PlainCitations {...props} citations={event.citations} />
      {elsewhere && (
        <div className="aside">
          <h5>{t('cards:elsewhere.title')}</h5>
          {(reading.date || reading.status) && (
            <ul className="row quiet">
              {reading.date && (
                <li>
                  <DateWords {...props} claim={reading.date} status={reading.status ?? event.status} />
                </li>
              )}
              {reading.status && (
                <li>{t(`cards:event.status.${reading.status}`, { context: event.kind })}</li>
              )}
            </ul>
          )}
          <p>{elsewhere.summary[language]}</p>
          {elsewhere.statusNote && <p>{elsewhere.statusNote[language]}</p>}
          <PlainCitations {...props} citations={elsewhere.citations} />
        </div>
      )}
      <p>
        <a href={`${toRoot(edition)}?lang=${language}&event=${event.id}`}>
          {t(edition === 'today' ? 'plainPage:onMap' : 'plainPage:archive.onMap')}
        </a>
      </p>
    </article>
  )
}

interface DateWordsProps extends PlainProps {
  readonly claim: DatedClaim
  readonly status: AtlasEvent['status']
}

function DateWords({ claim, status, language, t }: DateWordsProps) {
  const date = toDateText(claim.edtf, language, t)
  return (
    <>
      <bdi dir={DIRECTIONS[language]}>{t(`cards:date.of.${status}`, { date })}</bdi>
      {claim.reasoning && ` (${t(`cards:date.${claim.basis}`)}: ${claim.reasoning[language]})`}
    </>
  )
}

function PlaceWords({ link, event, index, language, t }: EventProps & { readonly link: PlaceLink }) {
  const context = tookPlace(event) ? undefined : event.status
  return (
    <li>
      <bdi>{index.places.get(link.place)?.name[language] ?? link.place}</bdi> (
      {t(`cards:place.role.${link.role}`, { context })})
    </li>
  )
}

interface NamesProps extends PlainProps {
  readonly label: string
  readonly ids: readonly string[]
}

function Names({ label, ids, index, language }: NamesProps) {
  const toName = (id: string) =>
    (index.people.get(id) ?? index.organisations.get(id) ?? index.places.get(id))?.name[language] ?? id
  return (
    <div className="names">
      <span className="quiet">{label}:</span>
      <ul className="row">
        {ids.map((id) => (
          <li key={id}>
            <bdi>{toName(id)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
