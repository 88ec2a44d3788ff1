import { useSyncExternalStore } from 'react'
import { getAnnouncement, subscribeToAnnouncements } from './announcements'
import styles from './VisuallyHidden.module.css'

/** The page's one polite live region; render it once, outside everything that can be hidden. */
export function Announcer() {
  const { text, language, id } = useSyncExternalStore(subscribeToAnnouncements, getAnnouncement)
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      <span key={id} lang={language || undefined}>
        {text}
      </span>
    </div>
  )
}
