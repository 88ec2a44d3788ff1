import { useTranslation } from 'react-i18next'
import type { Atlas } from '../../domain/view/atlas'
import type { WayEnd } from '../../domain/view/corridorWay'
import { findCorridorWay, NEAR_KILOMETRES } from '../../domain/view/corridorWay'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { LegWords } from './LegWords'
import styles from './TextMap.module.css'
import type { City } from './words'
import { toAsOfText, toDirectionText, toDistanceText, toDrawnText } from './words'

interface CorridorWayProps {
  readonly atlas: Atlas
  readonly start: City
  readonly end: City
}

/** How the record's corridors join two cities, leg by leg, or that they do not. */
export function CorridorWay({ atlas, start, end }: CorridorWayProps) {
  const { t } = useTranslation(['textMap', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const { view, index } = atlas
  const asOf = toAsOfText(view.years, t)
  const way = findCorridorWay(start, end, index, view.years?.toYear ?? null)
  const toNearText = (city: City, { stationId, kilometres }: WayEnd) => {
    const station = index.stations.get(stationId)
    if (!station || kilometres === 0) return undefined
    return t('between.near', {
      city: city.name[language],
      station: station.name[language],
      distance: toDistanceText(kilometres, locale, t),
      direction: toDirectionText(city.lonLat, station.lonLat, city.name[language], t),
    })
  }
  if (way.kind === 'apart') return <p>{t('between.apart', { asOf })}</p>
  if (way.kind === 'far') {
    const distance = toDistanceText(NEAR_KILOMETRES, locale, t)
    return <p>{t('between.far', { city: way.place.name[language], distance })}</p>
  }
  const near = [toNearText(start, way.start), toNearText(end, way.end)].filter((text) => text !== undefined)
  return (
    <>
      {near.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        {t('between.sum', {
          count: way.steps.length,
          asOf,
          distance: toDrawnText(way.kilometres, locale, t),
        })}{' '}
        {t(way.isInService ? 'between.inService' : 'between.notInService')}
      </p>
      <ol className={styles.legs}>
        {way.steps.map((step) => (
          <LegWords
            key={`${step.corridorId} ${step.legId} ${step.from}`}
            atlas={atlas}
            corridorId={step.corridorId}
            legId={step.legId}
            from={step.from}
            to={step.to}
            between={step.between}
            kilometres={step.kilometres}
            hasCorridorName
          />
        ))}
      </ol>
      <p className={styles.note}>{t('between.note')}</p>
    </>
  )
}
