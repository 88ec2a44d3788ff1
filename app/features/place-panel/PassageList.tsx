import { useTranslation } from 'react-i18next'
import { CorridorWays } from '../../cards/CorridorWays'
import { MissingDatasets } from '../../cards/MissingDatasets'
import { PanelSection } from '../../cards/PanelSection'
import type { AtlasProps } from '../../cards/panelProps'
import type { Passage } from '../../domain/view/passages'
import { listPassages } from '../../domain/view/passages'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './PassageList.module.css'

interface PassageListProps extends AtlasProps {
  readonly placeId: string
}

/** Corridors whose course runs through the place, and where each leads next; nothing where none does. */
export function PassageList({ atlas, placeId, onRetry }: PassageListProps) {
  const { t } = useTranslation('placePanel')
  const language = useLanguage()
  const year = atlas.view.years?.toYear ?? null
  const corridors = listPassages(placeId, atlas.index, year)
  const toName = (stationId: string) => atlas.index.stations.get(stationId)?.name[language]
  const toWay = ({ mode, state, hereId, nextId }: Passage) => {
    const way = t(`passages.way.${mode}`, { next: toName(nextId) })
    const port = atlas.index.stations.get(hereId)?.portOf === undefined ? undefined : toName(hereId)
    const fromWay = port === undefined ? way : t('passages.fromPort', { way, port })
    return state === 'operating' ? fromWay : t(`passages.state.${state}`, { way: fromWay })
  }
  return (
    <>
      <MissingDatasets atlas={atlas} datasets={['routes', 'stations']} onRetry={onRetry} />
      {corridors.length > 0 && (
        <PanelSection
          title={t('passages.title')}
          note={year === null ? t('passages.note') : t('passages.noteAsOf', { year })}
        >
          <CorridorWays
            index={atlas.index}
            corridors={corridors}
            toWay={toWay}
            className={styles.corridors}
            waysClassName={styles.ways}
          />
        </PanelSection>
      )}
    </>
  )
}
