import { useTranslation } from 'react-i18next'
import { findItem } from '../../domain/record/findItem'
import type { ItemIndex } from '../../domain/record/recordIndex'
import { useLanguage } from '../../i18n/useLanguage'
import { KindIcon } from './KindIcon'
import { Marked } from './Marked'
import { ResultMeta } from './ResultMeta'
import { ResultReasons } from './ResultReasons'
import type { ResultGroup, ResultRow } from './resultRows'
import styles from './SearchResults.module.css'

interface SearchResultsProps {
  readonly id: string
  readonly index: ItemIndex
  /** Of no group. */
  readonly firstRows: readonly ResultRow[]
  readonly groups: readonly ResultGroup[]
  readonly activeRow: number
  readonly onActivate: (row: number) => void
  readonly onChoose: (row: ResultRow) => void
}

export function toRowId(listId: string, row: number): string {
  return `${listId}-${row}`
}

/** A listbox whose focus stays in the search field; the field names the active row. */
export function SearchResults(props: SearchResultsProps) {
  const { id, index, firstRows, groups, activeRow, onActivate, onChoose } = props
  const { t } = useTranslation('search')
  const toOption = (row: ResultRow, rowIndex: number) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and handles the keys
    <div
      key={row.type === 'hit' ? row.hit.id : row.type}
      id={toRowId(id, rowIndex)}
      role="option"
      tabIndex={-1}
      aria-selected={rowIndex === activeRow}
      className={row.type === 'all' ? `${styles.row} ${styles.all}` : styles.row}
      onPointerMove={() => onActivate(rowIndex)}
      onClick={() => onChoose(row)}
    >
      <RowContent row={row} index={index} />
    </div>
  )
  return (
    // The field keeps the focus, and the phone its keyboard, while rows are pressed.
    <div
      id={id}
      role="listbox"
      aria-label={t('results.label')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {firstRows.map(toOption)}
      {groups.map(({ kind, rows, firstRow }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} className={styles.heading} role="presentation">
            {t(`group.${kind}`)}
          </div>
          {rows.map((row, position) => toOption(row, firstRow + position))}
        </div>
      ))}
    </div>
  )
}

/** What the row does, or of a hit: its name, what it is, and why it was found. */
function RowContent({ row, index }: { readonly row: ResultRow; readonly index: ItemIndex }) {
  const { t } = useTranslation('search')
  const language = useLanguage()
  if (row.type === 'all') return t('results.all', { number: row.count })
  if (row.type === 'years') {
    const { fromYear, toYear } = row.years
    return (
      <>
        <KindIcon kind="years" />
        <span className={styles.title}>
          {fromYear === toYear
            ? t('years.one', { year: fromYear })
            : t('years.span', { from: fromYear, to: toYear })}
        </span>
        <span className={styles.meta}>{t('years.meta')}</span>
      </>
    )
  }
  const { hit } = row
  return (
    <>
      <KindIcon kind={hit.kind} />
      <span className={styles.title}>
        <Marked
          text={(findItem(index, hit.id) ?? index.stations.get(hit.id))?.name[language] ?? hit.id}
          words={hit.words}
        />
      </span>
      <span className={styles.meta}>
        <ResultMeta hit={hit} index={index} />
      </span>
      <ResultReasons hit={hit} index={index} />
    </>
  )
}
