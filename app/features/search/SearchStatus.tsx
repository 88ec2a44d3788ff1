import { useTranslation } from 'react-i18next'
import type { SearchOutcome } from '../../domain/search/searchIndex'
import type { ArrivedRecord } from '../../domain/view/atlas'
import styles from './SearchDialog.module.css'

interface SearchStatusProps {
  readonly atlas: ArrivedRecord
  readonly query: string
  /** Undefined before anything is typed. */
  readonly outcome: SearchOutcome | undefined
  /** Whether the first row chooses years. */
  readonly hasYears: boolean
}

/** How much was found, seen and heard; what is not in yet is never passed over in silence. */
export function SearchStatus({ atlas, query, outcome, hasYears }: SearchStatusProps) {
  const { t } = useTranslation('search')
  const missing = atlas.failed.size > 0 ? 'failed' : atlas.loading.size > 0 ? 'loading' : undefined

  function toCountText({ count, isPartial }: SearchOutcome): string {
    if (count === 0) return t('nothing.title', { query })
    return isPartial ? t('results.partial', { count }) : t('results.count', { count })
  }

  return (
    // A modal dialog silences the page's own live region.
    <div role="status" className={styles.status}>
      {outcome && (
        <p>
          {toCountText(outcome)}
          {hasYears && ` · ${t('results.firstIsYears')}`}
        </p>
      )}
      {missing && <p>{t(`incomplete.${missing}`)}</p>}
    </div>
  )
}
