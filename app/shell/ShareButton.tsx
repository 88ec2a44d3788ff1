import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/useLanguage'
import { announce } from '../ui/announcements'
import { BarButton } from '../ui/BarButton'

const DONE_MILLISECONDS = 2500

/** Copies the address, which holds the whole view. */
export function ShareButton() {
  const { t } = useTranslation('shell')
  const language = useLanguage()
  const [isDone, setDone] = useState(false)

  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => setDone(false), DONE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [isDone])

  async function handleClick() {
    try {
      const address = new URL(location.href)
      // The one who opens it should read what was shared, whatever their browser is set to.
      address.searchParams.set('lang', language)
      await navigator.clipboard.writeText(address.href)
      setDone(true)
      announce(t('share.announcement'))
    } catch {
      // No clipboard on this page or no leave to use it; the address bar has the same.
      announce(t('share.failed'))
    }
  }

  return (
    <BarButton
      look="word"
      icon={isDone ? 'check' : 'share'}
      label={isDone ? t('share.done') : t('share.action')}
      onClick={() => void handleClick()}
    />
  )
}
