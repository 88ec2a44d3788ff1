/** The way into the help, by its button or "?": all of it that the first load carries. */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFreeForShortcut, isHelpShortcut } from '../../lib/shortcuts'
import { usePageKeyDown } from '../../lib/usePageKeyDown'
import { announce } from '../../ui/announcements'
import { BarButton } from '../../ui/BarButton'
import { returnFocus } from '../../ui/returnFocus'
import type { HelpDialog } from './HelpDialog'

export function HelpButton() {
  const { t } = useTranslation('shell')
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [Dialog, setDialog] = useState<typeof HelpDialog>()
  const [isWanted, setWanted] = useState(false)

  function open() {
    setWanted(true)
    import('./loadHelp').then(
      ({ loadHelp }) => {
        // Not as the next state is worked out: it gives the page words, which draws other parts anew.
        const Loaded = loadHelp()
        setDialog(() => Loaded)
      },
      () => {
        setWanted(false)
        announce(t('help.failed'))
      },
    )
  }
  function handleClose() {
    setWanted(false)
    returnFocus(buttonRef.current)
  }

  usePageKeyDown((event) => {
    if (!isHelpShortcut(event) || !isFreeForShortcut(event)) return
    event.preventDefault()
    open()
  })

  return (
    <>
      <BarButton
        ref={buttonRef}
        look="icon"
        icon="help"
        label={t('help.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        data-leaves=""
        onClick={open}
      />
      {isWanted && Dialog && <Dialog onClose={handleClose} />}
    </>
  )
}
