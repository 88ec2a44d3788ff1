import { CountText } from '../../cards/CountText'
import type { Atlas } from '../../domain/view/atlas'
import type { ItemCounts } from '../../domain/view/atlasView'
import styles from './Overview.module.css'

const DATASETS = ['events', 'figures', 'corridors'] as const

interface CountWordsProps {
  readonly atlas: Atlas
  readonly counts: ItemCounts
}

/** "21 events · 9 figures · 6 corridors"; a dash for what has not arrived. */
export function CountWords({ atlas, counts }: CountWordsProps) {
  return (
    <span className={styles.counts}>
      {DATASETS.map((dataset) => (
        <span key={dataset}>
          <CountText atlas={atlas} dataset={dataset} count={counts[dataset]} />
        </span>
      ))}
    </span>
  )
}
