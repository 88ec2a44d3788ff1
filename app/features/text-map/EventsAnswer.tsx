import { useTranslation } from 'react-i18next'
import { ItemLink } from '../../cards/ItemLink'
import type { Atlas } from '../../domain/view/atlas'
import { listCityEvents } from '../../domain/view/cityEvents'
import { formatNumber } from '../../i18n/format'
import { formatList } from '../../i18n/laterFormats'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Answer } from './Answer'
import { MeetingList } from './MeetingList'
import styles from './TextMap.module.css'
import type { City } from './words'
import { toYearsPhrase } from './words'

export function EventsAnswer({ atlas, cities }: { readonly atlas: Atlas; readonly cities: readonly City[] }) {
  const { t } = useTranslation(['textMap', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const inYears = toYearsPhrase(atlas.view.years, t)
  const all = listCityEvents(atlas.view, atlas.index)
  const withEvents = all.filter(({ held }) => held.length > 0)
  const without = cities.filter(({ id }) => !withEvents.some(({ place }) => place.id === id))
  const sentence =
    withEvents.length === 0
      ? t('events.none', { inYears })
      : t('events.sentence', {
          count: withEvents.length,
          inYears,
          cities: formatList(
            withEvents.map(({ place, held }) =>
              t('events.city', { city: place.name[language], number: formatNumber(held.length, locale) }),
            ),
            language,
          ),
        })
  return (
    <Answer question={t('asked.events', { inYears })} sentence={sentence}>
      {without.length > 0 && (
        <p>
          {t('events.without', {
            inYears,
            cities: formatList(
              without.map(({ name }) => name[language]),
              language,
            ),
          })}
        </p>
      )}
      <p className={styles.note}>{t('events.note')}</p>
      {all.map(({ place, held, others }) => (
        <div key={place.id} className={styles.city}>
          <h4 className={styles.cityName}>
            <ItemLink kind="place" id={place.id}>
              {place.name[language]}
            </ItemLink>
          </h4>
          <MeetingList atlas={atlas} held={held} others={others} />
        </div>
      ))}
    </Answer>
  )
}
