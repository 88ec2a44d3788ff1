/** The way into the help, by its button or "?": all of it that the first load carries. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { areLetterKeysOn, isTypingTarget } from '../../lib/letterKeys'
import { announce } from '../../ui/announcements'
import { IconButton } from '../../ui/IconButton'
import type { HelpDialog } from './HelpDialog'

/** An Arabic keyboard writes its own question mark. */
const KEYS = ['?', '؟']

export function HelpButton() {
  const { t } = useTranslation('shell')
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [Dialog, setDialog] = useState<typeof HelpDialog>()
  const [isWanted, setWanted] = useState(false)

  function open() {
    setWanted(true)
    import('./loadHelp').then(
      ({ loadHelp }) => setDialog(() => loadHelp()),
      () => {
        setWanted(false)
        announce(t('help.failed'))
      },
    )
  }
  function handleClose() {
    setWanted(false)
    // Where a press gives a button no focus, the browser has nothing to give it back to.
    const focused = document.activeElement
    if (focused === document.body || focused?.closest('dialog')) buttonRef.current?.focus()
  }

  const openByKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !KEYS.includes(event.key) || isTypingTarget(event.target)) return
    if (event.ctrlKey || event.metaKey || event.altKey || !areLetterKeysOn()) return
    event.preventDefault()
    open()
  })
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => openByKey(event)
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [])

  return (
    <>
      <IconButton
        ref={buttonRef}
        look="floating"
        icon="help"
        label={t('help.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={open}
      />
      {isWanted && Dialog && <Dialog onClose={handleClose} />}
    </>
  )
}
