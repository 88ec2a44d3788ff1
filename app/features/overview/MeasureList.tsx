import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { ItemLink } from '../../cards/ItemLink'
import type { AtlasProps } from '../../cards/panelProps'
import { selectMeasures } from '../../domain/view/overviewSelectors'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { useUrlState } from '../../url-state/useUrlState'
import styles from './Overview.module.css'

/** What is measured over the years, the most often measured first; folded, for there are many. */
export function MeasureList({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  const language = useLanguage()
  const { scope } = useUrlState().state
  const measures = selectMeasures(atlas.view, atlas.index)
  return (
    <DatasetGate atlas={atlas} dataset="measures" onRetry={onRetry}>
      <DatasetGate atlas={atlas} dataset="figures" onRetry={onRetry}>
        {measures.length === 0 ? (
          <p>{t('measures.none', { context: scope })}</p>
        ) : (
          <Disclosure summary={t('measures.summary', { count: measures.length })}>
            <ul className={styles.rows}>
              {measures.map(({ measure, count }) => (
                <li key={measure.id} className={styles.row}>
                  <ItemLink kind="measure" id={measure.id} look="plain" className={styles.link}>
                    <span>{measure.name[language]}</span>
                    <span className={styles.counts}>{t('measures.values', { count })}</span>
                  </ItemLink>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </DatasetGate>
    </DatasetGate>
  )
}
