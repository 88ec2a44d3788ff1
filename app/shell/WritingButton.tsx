import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../ui/announcements'
import { BarButton } from '../ui/BarButton'
import type { WritingSettings } from './WritingSettings'

/** The way into how Arabic is written; only where the page is Arabic. The choices come when they are wanted. */
export function WritingButton() {
  const { t } = useTranslation(['shell', 'ui'])
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [Settings, setSettings] = useState<typeof WritingSettings>()
  const close = () => setSettings(undefined)
  return (
    <>
      <BarButton
        ref={buttonRef}
        look="icon"
        icon="digits"
        label={t('writing.title')}
        aria-expanded={Settings !== undefined}
        onClick={() => {
          if (Settings) return close()
          import('./loadWritingSettings')
            .then((module) => {
              // Before the state's turn: new words are news to every part of the page.
              const Loaded = module.loadWritingSettings()
              setSettings(() => Loaded)
            })
            .catch(() => announce(t('ui:part.failed')))
        }}
      />
      {Settings && <Settings buttonRef={buttonRef} onClose={close} />}
    </>
  )
}
