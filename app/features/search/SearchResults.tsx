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
  readonly groups: readonly ResultGroup[]
  readonly activeRow: number
  readonly onActivate: (row: number) => void
  readonly onChoose: (row: ResultRow) => void
}

export function toRowId(listId: string, row: number): string {
  return `${listId}-${row}`
}

/** A listbox whose focus stays in the search field; the field names the active row. */
export function SearchResults({ id, index, groups, activeRow, onActivate, onChoose }: SearchResultsProps) {
  const { t } = useTranslation('search')
  return (
    // The field keeps the focus, and the phone its keyboard, while rows are pressed.
    <div
      id={id}
      role="listbox"
      aria-label={t('results.label')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, rows, firstRow }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} className={styles.heading} role="presentation">
            {t(`group.${kind}`)}
          </div>
          {rows.map((row, position) => {
            const rowIndex = firstRow + position
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and handles the keys
              <div
                key={row.type === 'hit' ? row.hit.id : row.type}
                id={toRowId(id, rowIndex)}
                role="option"
                tabIndex={-1}
                aria-selected={rowIndex === activeRow}
                className={row.type === 'hit' ? styles.row : `${styles.row} ${styles.all}`}
                onPointerMove={() => onActivate(rowIndex)}
                onClick={() => onChoose(row)}
              >
                <RowContent row={row} index={index} />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** Of a hit: its name, what it is, and why it was found. */
function RowContent({ row, index }: { readonly row: ResultRow; readonly index: ItemIndex }) {
  const { t } = useTranslation('search')
  const language = useLanguage()
  if (row.type === 'all') return t('results.all', { number: row.count })
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
