/** The search itself, loaded when first wanted: a modal dialog with a field and the listbox of its results. */
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findAskedYears } from '../../domain/search/findAskedYears'
import type { SearchKind } from '../../domain/search/searchDocument'
import type { ArrivedRecord } from '../../domain/view/atlas'
import { useLanguage } from '../../i18n/useLanguage'
import { isSearchShortcut } from '../../lib/shortcuts'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { ModalDialog, useModal } from '../../ui/ModalDialog'
import { useUrlState } from '../../url-state/useUrlState'
import { toHitTarget } from './hitTarget'
import { getSearchIndex, prepareSearchIndex } from './recordIndex'
import type { ResultRow } from './resultRows'
import { toResultGroups } from './resultRows'
import styles from './SearchDialog.module.css'
import { SearchHints } from './SearchHints'
import { SearchResults, toRowId } from './SearchResults'
import { SearchStatus } from './SearchStatus'
import { useVisibleArea } from './useVisibleArea'

interface SearchDialogProps {
  readonly atlas: ArrivedRecord
  readonly typedAhead: string
  /** Called after the browser has given the focus back to what had it. */
  readonly onClose: () => void
}

const NO_KINDS: ReadonlySet<SearchKind> = new Set()

/** Pixels between the window's inline start and the element's; 0 for none. */
function measureInlineStart(element: Element | null): number {
  const box = element?.getBoundingClientRect()
  if (!box) return 0
  return document.documentElement.dir === 'rtl' ? document.documentElement.clientWidth - box.right : box.left
}

export function SearchDialog({ atlas, typedAhead, onClose }: SearchDialogProps) {
  const { t } = useTranslation('search')
  const language = useLanguage()
  const { update } = useUrlState()
  const dialogRef = useRef<HTMLDialogElement>(null)
  const modal = useModal(dialogRef, onClose)
  const inputRef = useRef<HTMLInputElement>(null)
  const resultsRef = useRef<HTMLDivElement>(null)
  const id = useId()
  const [query, setQuery] = useState(typedAhead)
  const [activeRow, setActiveRow] = useState(0)
  const [openKinds, setOpenKinds] = useState(NO_KINDS)

  const { record, index } = atlas
  const outcome = query.trim() === '' ? undefined : getSearchIndex(record).search(query, language)
  const years = findAskedYears(query, atlas.placed.span)
  const yearRows: ResultRow[] = years ? [{ type: 'years', years }] : []
  const groups = outcome ? toResultGroups(outcome, openKinds, yearRows.length) : []
  const rows = [...yearRows, ...groups.flatMap((group) => group.rows)]
  const hasRows = rows.length > 0

  useVisibleArea(dialogRef)
  useEffect(() => prepareSearchIndex(record), [record])
  useEffect(() => {
    const dialog = dialogRef.current
    if (!dialog) return
    dialog.style.setProperty('--search-start', `${measureInlineStart(dialog.parentElement)}px`)
    inputRef.current?.focus()
  }, [])

  function changeQuery(next: string) {
    setQuery(next)
    setActiveRow(0)
    setOpenKinds(NO_KINDS)
    resultsRef.current?.scrollTo({ top: 0 })
  }

  function choose(row: ResultRow | undefined) {
    if (!row) return
    if (row.type === 'all') {
      setOpenKinds(new Set([...openKinds, row.kind]))
      return
    }
    // First, so that the focus is back on the page when the item's panel takes it.
    modal.close()
    if (row.type === 'years') {
      update({ years: row.years })
      return
    }
    const target = toHitTarget(row.hit, index)
    if (target) update(target)
  }

  function moveTo(row: number) {
    const next = (row + rows.length) % rows.length
    setActiveRow(next)
    document.getElementById(toRowId(id, next))?.scrollIntoView({ block: 'nearest' })
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.target !== inputRef.current) return
    if (event.key === 'ArrowDown' && hasRows) moveTo(activeRow + 1)
    else if (event.key === 'ArrowUp' && hasRows) moveTo(activeRow - 1)
    else if (event.key === 'Enter') choose(rows[activeRow])
    // The browser would take it for its own search.
    else if (event.key === '/' || !isSearchShortcut(event.nativeEvent)) return
    event.preventDefault()
  }

  return (
    <ModalDialog modal={modal} className={styles.dialog} label={t('title')} onKeyDown={handleKeyDown}>
      <div className={styles.frame}>
        <div className={styles.field}>
          <Icon name="search" />
          <input
            ref={inputRef}
            className={styles.input}
            type="text"
            inputMode="search"
            enterKeyHint="go"
            dir="auto"
            role="combobox"
            aria-label={t('input.label')}
            aria-autocomplete="list"
            aria-expanded={hasRows}
            aria-controls={hasRows ? id : undefined}
            aria-activedescendant={hasRows ? toRowId(id, activeRow) : undefined}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            placeholder={t('input.placeholder')}
            value={query}
            onChange={(event) => changeQuery(event.target.value)}
          />
          <IconButton icon="close" label={t('close')} onClick={modal.close} />
        </div>
        <SearchStatus atlas={atlas} query={query.trim()} outcome={outcome} hasYears={years !== undefined} />
        <div ref={resultsRef} className={styles.results}>
          {hasRows ? (
            <SearchResults
              id={id}
              index={index}
              firstRows={yearRows}
              groups={groups}
              activeRow={activeRow}
              onActivate={setActiveRow}
              onChoose={choose}
            />
          ) : (
            <SearchHints
              query={outcome && query}
              onExample={(example) => {
                changeQuery(example)
                inputRef.current?.focus()
              }}
            />
          )}
        </div>
      </div>
    </ModalDialog>
  )
}
