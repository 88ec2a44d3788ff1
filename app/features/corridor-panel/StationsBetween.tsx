import { useTranslation } from 'react-i18next'
import type { Atlas } from '../../domain/view/atlas'
import type { StationBetween } from '../../domain/view/routeStrip'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import { toDrawnText } from './legText'
import styles from './RouteStrip.module.css'
import { StationName } from './StationName'

interface StationsBetweenProps {
  readonly id: string
  readonly atlas: Atlas
  /** The leg's first station, from which the distances count. */
  readonly from: string
  readonly stations: readonly StationBetween[]
}

/** The stations a leg passes, with their distance along the drawn line where it was measured. */
export function StationsBetween({ id, atlas, from, stations }: StationsBetweenProps) {
  const { t } = useTranslation('corridorPanel')
  const locale = useLocale()
  const language = toLanguage(locale)
  const isMeasured = stations.some(({ kilometres }) => kilometres !== undefined)
  return (
    <div id={id}>
      <ol className={styles.stations}>
        {stations.map(({ station, kilometres }) => (
          <li key={station}>
            <StationName atlas={atlas} id={station} />
            {kilometres !== undefined && (
              <span className={styles.distance}>
                <Isolate>{toDrawnText(kilometres, locale, t)}</Isolate>
              </span>
            )}
          </li>
        ))}
      </ol>
      {isMeasured && (
        <p className={styles.note}>
          {t('leg.drawnNote', { station: atlas.index.stations.get(from)?.name[language] })}
        </p>
      )}
    </div>
  )
}
