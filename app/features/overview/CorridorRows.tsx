import { useTranslation } from 'react-i18next'
import { CorridorStateChip } from '../../cards/CorridorStateChip'
import { DatasetGate } from '../../cards/DatasetGate'
import { ItemLink } from '../../cards/ItemLink'
import type { AtlasProps } from '../../cards/panelProps'
import { selectNamedCorridors } from '../../domain/view/overviewSelectors'
import { compareNames } from '../../i18n/format'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './Overview.module.css'

/** The corridors by name, for whoever looks for one and not for a city; projects and ideas stay with their places. */
export function CorridorRows({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  const byName = compareNames(language)
  const corridors = selectNamedCorridors(atlas.view, atlas.index).toSorted((a, b) =>
    byName(a.name[language], b.name[language]),
  )
  return (
    <DatasetGate atlas={atlas} dataset="corridors" onRetry={onRetry}>
      {corridors.length === 0 ? (
        <p>{t('corridors.none')}</p>
      ) : (
        <ul className={styles.rows}>
          {corridors.map((corridor) => (
            <li key={corridor.id} className={styles.row}>
              <ItemLink kind="corridor" id={corridor.id} look="plain" className={styles.link}>
                <span>{corridor.name[language]}</span>
                <CorridorStateChip atlas={atlas} corridor={corridor} />
              </ItemLink>
            </li>
          ))}
        </ul>
      )}
    </DatasetGate>
  )
}
