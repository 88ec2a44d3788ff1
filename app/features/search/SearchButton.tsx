/** The way into the search: all of it that the first load carries. The rest comes when it is first wanted. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArrivedRecord } from '../../domain/view/atlas'
import { isFreeForShortcut, isSearchShortcut } from '../../lib/shortcuts'
import { usePageKeyDown } from '../../lib/usePageKeyDown'
import { announce } from '../../ui/announcements'
import { Icon } from '../../ui/Icon'
import { Pill } from '../../ui/Pill'
import { returnFocus } from '../../ui/returnFocus'
import styles from './SearchButton.module.css'
import type { SearchDialog } from './SearchDialog'

function isTyped(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
}

export function SearchButton({ atlas }: { readonly atlas: ArrivedRecord }) {
  const { t } = useTranslation('shell')
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [Dialog, setDialog] = useState<typeof SearchDialog>()
  const [isWanted, setWanted] = useState(false)
  /** What was typed before the field was there. */
  const [typedAhead, setTypedAhead] = useState('')

  async function load() {
    const { loadSearch } = await import('./loadSearch')
    // Not as the next state is worked out: it gives the page words, which draws other parts anew.
    const Loaded = loadSearch()
    setDialog(() => Loaded)
  }
  function preload() {
    // What fails now is tried again, and said, when the button is pressed.
    load().catch(() => undefined)
  }
  function open() {
    setTypedAhead('')
    setWanted(true)
    load().catch(() => {
      setWanted(false)
      announce(t('search.failed'))
    })
  }
  function handleClose() {
    setWanted(false)
    returnFocus(buttonRef.current)
  }

  usePageKeyDown((event) => {
    if (isWanted && !Dialog && isTyped(event)) {
      event.preventDefault()
      setTypedAhead((typed) => typed + event.key)
      return
    }
    if (!isSearchShortcut(event) || !isFreeForShortcut(event)) return
    event.preventDefault()
    open()
  })

  return (
    <div className={styles.search}>
      <Pill
        ref={buttonRef}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-busy={isWanted && !Dialog}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={open}
      >
        <Icon name="search" size={18} />
        <span className={styles.words}>{t('search.open')}</span>
      </Pill>
      {isWanted && Dialog && <Dialog atlas={atlas} typedAhead={typedAhead} onClose={handleClose} />}
    </div>
  )
}
