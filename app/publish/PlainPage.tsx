/** The record as one page of plain words, for readers without script and for crawlers. Rendered once, at build. */

import type { ReactNode } from 'react'
import { buildItemIndex } from '../domain/record/recordIndex'
import { PlainDocument } from './PlainDocument'
import { PlainEvents } from './PlainEvents'
import { PlainHeader } from './PlainHeader'
import { PlainSources } from './PlainSources'
import type { PlainProps } from './plainProps'
import { toRoot } from './toRoot'

interface PlainPageProps extends Omit<PlainProps, 'index'> {
  /** Of the record. */
  readonly version: string
}

export function PlainPage({ version, ...given }: PlainPageProps) {
  const { record, language, edition, t } = given
  const props: PlainProps = { ...given, index: buildItemIndex(record) }
  const title = t('plainPage:title')
  return (
    <PlainDocument
      language={language}
      title={edition === 'today' ? title : `${title} · ${version}`}
      description={t('app:document.description')}
      styles="plain.css"
      root={toRoot(edition)}
    >
      <PlainHeader language={language} version={version} edition={edition} t={t} />
      <main>
        <PlainSection id="cities" title={t('plainPage:cities')}>
          <PlainCities {...props} />
        </PlainSection>
        <PlainSection id="events" title={t('plainPage:events')}>
          <PlainEvents {...props} />
        </PlainSection>
        <PlainSection id="sources" title={t('plainPage:sources')}>
          <PlainSources {...props} />
        </PlainSection>
      </main>
    </PlainDocument>
  )
}

interface PlainSectionProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

function PlainSection({ id, title, children }: PlainSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

/** Each city with what is told of it, and why it stands there: that something was said in a city is not that it was. */
function PlainCities({ record, language, t }: PlainProps) {
  const hubs = record.places.filter(({ isHub }) => isHub)
  return hubs.map((city) => {
    const here = new Set([
      city.id,
      ...record.places.filter(({ within }) => within === city.id).map(({ id }) => id),
    ])
    const told = record.events.flatMap((event) => {
      const link = (event.elsewhere?.places ?? event.places).find(({ place }) => here.has(place))
      return link ? [{ event, role: link.role }] : []
    })
    return (
      <article key={city.id}>
        <h3>{city.name[language]}</h3>
        <p>{city.context[language]}</p>
        <ul>
          {told.map(({ event, role }) => (
            <li key={event.id}>
              <a href={`#event-${event.id}`}>{event.title[language]}</a>{' '}
              <span className="quiet">
                (
                {t(`cards:place.role.${role}`, {
                  context: event.status === 'held' && !event.isOriginalPlan ? undefined : event.status,
                })}
                )
              </span>
            </li>
          ))}
        </ul>
      </article>
    )
  })
}
