import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { toCountWords } from '../../cards/countWords'
import { toInYearsText } from '../../cards/dateText'
import { RecordVersionContext } from '../../cards/recordVersion'
import { VersionLine } from '../../cards/VersionLine'
import type { DataTable } from '../../domain/state/dataView'
import type { Atlas } from '../../domain/view/atlas'
import { useLanguage } from '../../i18n/useLanguage'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { useDataViewInUrl } from '../../url-state/useDataViewInUrl'
import { useUrlState } from '../../url-state/useUrlState'
import type { DataRow } from './dataRows'
import { downloadCsv, downloadJson } from './downloadRows'
import { MapFiles } from './MapFiles'
import styles from './TableTools.module.css'

interface TableToolsProps {
  readonly atlas: Atlas
  readonly table: DataTable
  /** In the order shown; undefined while what they need has not arrived. */
  readonly rows: readonly DataRow[] | undefined
  /** Rows before the filter. */
  readonly total: number
}

export function TableTools({ atlas, table, rows, total }: TableToolsProps) {
  const { t } = useTranslation(['dataView', 'cards'])
  const language = useLanguage()
  const { state, update } = useUrlState()
  const { scope } = state
  const isOfArticles = scope === 'articles'
  const { filter, setFilter } = useDataViewInUrl()
  const version = use(RecordVersionContext)
  const { years } = atlas.view
  // Names of people and organisations are in the files alone.
  const isWhole = atlas.loading.size === 0 && atlas.failed.size === 0
  const canDownload = rows !== undefined && rows.length > 0 && isWhole

  function download(save: typeof downloadCsv) {
    if (!rows || !canDownload) return
    const selection = { table, version, years, scope, filter: filter.trim() }
    save({ rows, atlas, selection, language, t })
  }

  const count = toCountWords(atlas, table, rows?.length ?? 0, t)
  const isFiltered = rows !== undefined && rows.length !== total
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <div className={styles.field}>
          <Icon name="search" size={18} />
          <input
            className={styles.input}
            type="text"
            inputMode="search"
            dir="auto"
            aria-label={t('filter.label')}
            placeholder={t('filter.label')}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
          {filter !== '' && (
            <IconButton icon="close" iconSize={16} label={t('filter.clear')} onClick={() => setFilter('')} />
          )}
        </div>
        <label className={styles.scope}>
          <input
            type="checkbox"
            checked={isOfArticles}
            onChange={() => update({ scope: isOfArticles ? 'all' : 'articles' })}
          />
          {t('cards:scope.name.articles')}
        </label>
        <div className={styles.downloads}>
          {(['csv', 'json'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.download}
              aria-disabled={!canDownload}
              onClick={() => download(kind === 'csv' ? downloadCsv : downloadJson)}
            >
              {t(`download.${kind}`)}
            </button>
          ))}
        </div>
      </div>
      {rows && (
        <p role="status" className={styles.summary}>
          <span>{isFiltered ? t('summary.of', { shown: count, total }) : count}</span>
          <span>{years ? toInYearsText(years, t) : t('summary.allYears')}</span>
          {scope === 'articles' && <span>{t('summary.articles')}</span>}
          {filter.trim() !== '' && <span>{t('summary.filter', { filter: filter.trim() })}</span>}
          <VersionLine />
        </p>
      )}
      {rows && !isWhole && <p className={styles.summary}>{t('download.waiting')}</p>}
      {table === 'figures' && <p className={styles.summary}>{t('note')}</p>}
      <MapFiles />
    </div>
  )
}
