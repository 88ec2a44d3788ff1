import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton'
import { takeNewRelease } from './keepOffline'
import styles from './OfflineNotices.module.css'
import { useIsOnline, useOfflineState } from './useOfflineState'

type NoticeKind = 'release' | 'kept' | 'notKept'

function toKind(isOnline: boolean, isKept: boolean, hasNewRelease: boolean): NoticeKind | undefined {
  if (!isOnline) return isKept ? 'kept' : 'notKept'
  return hasNewRelease ? 'release' : undefined
}

/** That there is no network and what works all the same, or that a new release waits for the reader. */
export function OfflineNotices() {
  const { t } = useTranslation('offline')
  const isOnline = useIsOnline()
  const { isKept, hasNewRelease } = useOfflineState()
  const [closed, setClosed] = useState<NoticeKind>()
  const kind = toKind(isOnline, isKept, hasNewRelease)
  // What the reader closed comes again when it happens again.
  if (closed !== undefined && closed !== kind) setClosed(undefined)
  const shown = closed === kind ? undefined : kind
  return (
    <div className={shown ? `${styles.place} ${styles.shown}` : styles.place}>
      {/* There before its words are: only what comes into it later is read out. */}
      <p role="status" className={styles.words}>
        {shown && t(shown === 'release' ? 'release.ready' : `network.${shown}`)}
      </p>
      {shown === 'release' && (
        <button type="button" className={styles.action} onClick={takeNewRelease}>
          {t('release.take')}
        </button>
      )}
      {shown && <IconButton icon="close" label={t('close')} onClick={() => setClosed(shown)} />}
    </div>
  )
}
