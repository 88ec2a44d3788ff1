import { useTranslation } from 'react-i18next'
import type { Atlas } from '../../domain/view/atlas'
import { isKnown } from '../../domain/view/atlas'
import type { ItemCounts } from '../../domain/view/atlasView'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './Overview.module.css'

const DATASETS = ['events', 'figures', 'corridors'] as const

interface CountWordsProps {
  readonly atlas: Atlas
  readonly counts: ItemCounts
}

/** "21 events · 9 figures · 6 corridors"; a dash for what has not arrived. */
export function CountWords({ atlas, counts }: CountWordsProps) {
  const { t } = useTranslation('cards')
  return (
    <span className={styles.counts}>
      {DATASETS.map((dataset) => (
        <span key={dataset}>
          {isKnown(atlas, dataset) ? (
            t(`count.${dataset}`, { count: counts[dataset] })
          ) : (
            <>
              <span aria-hidden="true">{t('count.unknown')}</span>
              <VisuallyHidden>
                {t(atlas.failed.has(dataset) ? `failed.${dataset}` : 'count.loading')}
              </VisuallyHidden>
            </>
          )}
        </span>
      ))}
    </span>
  )
}
