import { useTranslation } from 'react-i18next'
import { ItemLink } from '../../cards/ItemLink'
import type { Atlas } from '../../domain/view/atlas'
import { listEventsNamingBoth } from '../../domain/view/cityEvents'
import type { Crossing, Crossings } from '../../domain/view/crossings'
import { CASPIAN, listCrossings, OPEN_SEA } from '../../domain/view/crossings'
import { toGreatCircleKilometres } from '../../domain/view/distance'
import { formatList } from '../../i18n/laterFormats'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Answer } from './Answer'
import { CorridorWay } from './CorridorWay'
import { EventsAndWho } from './MeetingList'
import styles from './TextMap.module.css'
import type { City } from './words'
import { toDistanceText, toDrawnText, toYearsPhrase } from './words'

interface BetweenAnswerProps {
  readonly atlas: Atlas
  readonly start: City
  readonly end: City
  readonly crossings: Crossings
}

export function BetweenAnswer({ atlas, start, end, crossings }: BetweenAnswerProps) {
  const { t } = useTranslation(['textMap', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const names = { from: start.name[language], to: end.name[language] }
  const over = listCrossings(crossings, start.id, end.id)
  const toName = ({ over: code }: Crossing) => {
    if (code === CASPIAN) return t('between.caspian')
    if (code === OPEN_SEA) return t('between.openSea')
    return crossings.names[code]?.[language] ?? code
  }
  const findPlaceId = ({ over: code }: Crossing) =>
    atlas.record.places.find(({ kind, country }) => kind === 'country' && country === code)?.id
  const isSame = start.id === end.id
  const sentence = isSame
    ? t('between.same')
    : t('between.sentence', {
        ...names,
        distance: toDistanceText(toGreatCircleKilometres(start.lonLat, end.lonLat), locale, t),
        over: formatList(over.map(toName), language),
      })
  const inYears = toYearsPhrase(atlas.view.years, t)
  const shared = listEventsNamingBoth(start, end, atlas.view, atlas.index)
  return (
    <Answer question={t('asked.between', names)} sentence={sentence}>
      {!isSame && (
        <>
          <h4 className={styles.label}>{t('between.straight')}</h4>
          <ol className={styles.list}>
            {over.map((crossing) => {
              const placeId = findPlaceId(crossing)
              return (
                <li key={crossing.over}>
                  {placeId === undefined ? (
                    toName(crossing)
                  ) : (
                    <ItemLink kind="place" id={placeId}>
                      {toName(crossing)}
                    </ItemLink>
                  )}
                  {': '}
                  {toDrawnText(crossing.kilometres, locale, t)}
                </li>
              )
            })}
          </ol>
          <p className={styles.note}>{t('between.straightNote')}</p>
          <h4 className={styles.label}>{t('between.corridors')}</h4>
          <CorridorWay atlas={atlas} start={start} end={end} />
          <h4 className={styles.label}>{t('between.meetings')}</h4>
          {shared.length > 0 ? (
            <EventsAndWho atlas={atlas} events={shared} />
          ) : (
            <p>{t('between.noMeetings', { inYears })}</p>
          )}
        </>
      )}
    </Answer>
  )
}
