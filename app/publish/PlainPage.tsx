/** The record as one page of plain words, for readers without script and for crawlers. Rendered once, at build. */

import type { ReactNode } from 'react'
import { buildItemIndex } from '../domain/record/recordIndex'
import { DIRECTIONS } from '../i18n/i18n'
import { PlainEvents } from './PlainEvents'
import { PlainSources } from './PlainSources'
import type { PlainProps } from './plainProps'

interface PlainPageProps extends Omit<PlainProps, 'index'> {
  /** Of the record. */
  readonly version: string
}

const OTHER = { ar: 'en', en: 'ar' } as const

export function PlainPage({ version, ...given }: PlainPageProps) {
  const { record, language, t } = given
  const props: PlainProps = { ...given, index: buildItemIndex(record) }
  const other = OTHER[language]
  return (
    <html lang={language} dir={DIRECTIONS[language]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={t('app:document.description')} />
        <title>{t('plainPage:title')}</title>
        <link rel="icon" href="../icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="plain.css" />
        <link rel="alternate" hrefLang={other} href={`${other}.html`} />
      </head>
      <body>
        <header>
          <h1>{t('plainPage:title')}</h1>
          <p>{t('plainPage:note')}</p>
          <ul className="row">
            <li>
              <a href={`../?lang=${language}`}>{t('plainPage:toMap')}</a>
            </li>
            <li>
              <a href={`${other}.html`} lang={other} hrefLang={other}>
                {t('plainPage:otherLanguage')}
              </a>
            </li>
          </ul>
          <p className="quiet">
            {t('cards:version')} <bdi dir="ltr">{version}</bdi>
          </p>
          <nav aria-label={t('plainPage:contents')}>
            <ul className="row">
              {(['cities', 'events', 'sources'] as const).map((part) => (
                <li key={part}>
                  <a href={`#${part}`}>{t(`plainPage:${part}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
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
      </body>
    </html>
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
