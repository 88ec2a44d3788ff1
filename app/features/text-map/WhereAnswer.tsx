import { useTranslation } from 'react-i18next'
import { toCountWords } from '../../cards/countWords'
import { ItemLink } from '../../cards/ItemLink'
import type { Atlas } from '../../domain/view/atlas'
import { findCityEvents } from '../../domain/view/cityEvents'
import type { Crossings } from '../../domain/view/crossings'
import { countByPlace } from '../../domain/view/placeView'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Answer } from './Answer'
import { CityCorridors } from './CityCorridors'
import { MeetingList } from './MeetingList'
import styles from './TextMap.module.css'
import type { City } from './words'
import { sortByNearness, toWhereText, toYearsPhrase } from './words'

interface WhereAnswerProps {
  readonly atlas: Atlas
  readonly cities: readonly City[]
  /** Undefined is all of them. */
  readonly city: City | undefined
  readonly crossings: Crossings
}

export function WhereAnswer({ atlas, cities, city, crossings }: WhereAnswerProps) {
  const { t } = useTranslation(['textMap', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const nearest = city && sortByNearness(city, cities)[0]
  const sentence =
    city && nearest
      ? t('where.sentence', {
          city: city.name[language],
          where: toWhereText(city, nearest, crossings, locale, t),
        })
      : t('where.all')
  return (
    <Answer
      question={city ? t('asked.where', { city: city.name[language] }) : t('asked.whereAll')}
      sentence={sentence}
    >
      {(city ? [city] : cities).map((shown) => (
        <CityWords key={shown.id} atlas={atlas} city={shown} cities={cities} crossings={crossings} />
      ))}
      <p className={styles.note}>{t('events.note')}</p>
    </Answer>
  )
}

const NOTHING = { events: 0, figures: 0, corridors: 0 }

function CityWords({ atlas, city, cities, crossings }: WhereAnswerProps & { readonly city: City }) {
  const { t } = useTranslation(['textMap', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const { view, index } = atlas
  const counts = countByPlace(view, index).get(city.id) ?? NOTHING
  const { held, others } = findCityEvents(city, view, index)
  return (
    <div className={styles.city}>
      <h4 className={styles.cityName}>
        <ItemLink kind="place" id={city.id}>
          {city.name[language]}
        </ItemLink>
      </h4>
      <p className={styles.muted}>{city.context[language]}</p>
      <p>
        {t('here.counts', {
          inYears: toYearsPhrase(view.years, t),
          events: toCountWords(atlas, 'events', counts.events, t),
          figures: toCountWords(atlas, 'figures', counts.figures, t),
          corridors: toCountWords(atlas, 'corridors', counts.corridors, t),
        })}
      </p>
      <h5 className={styles.label}>{t('here.distances')}</h5>
      <ul className={styles.list}>
        {sortByNearness(city, cities).map((other) => (
          <li key={other.id}>{toWhereText(city, other, crossings, locale, t)}</li>
        ))}
      </ul>
      <CityCorridors atlas={atlas} city={city} />
      <h5 className={styles.label}>{t('here.met')}</h5>
      <MeetingList atlas={atlas} held={held} others={others} />
    </div>
  )
}
