/** The way into the search: all of it that the first load carries. The rest comes when it is first wanted. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArrivedRecord } from '../../domain/view/atlas'
import { areLetterKeysOn, isTypingTarget } from '../../lib/letterKeys'
import { announce } from '../../ui/announcements'
import { Icon } from '../../ui/Icon'
import { Pill } from '../../ui/Pill'
import styles from './SearchButton.module.css'
import type { SearchDialog } from './SearchDialog'
import { isSearchShortcut } from './searchShortcut'

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
    const module = await import('./loadSearch')
    setDialog(() => module.loadSearch())
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
    // Where a press gives a button no focus, the browser has nothing to give it back to.
    const focused = document.activeElement
    if (focused === document.body || focused?.closest('dialog')) buttonRef.current?.focus()
  }

  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (isWanted && !Dialog && isTyped(event)) {
      event.preventDefault()
      setTypedAhead((typed) => typed + event.key)
      return
    }
    if (event.defaultPrevented || !isSearchShortcut(event) || isTypingTarget(event.target)) return
    if (!event.ctrlKey && !event.metaKey && !areLetterKeysOn()) return
    event.preventDefault()
    open()
  })
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => handleKey(event)
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [])

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
