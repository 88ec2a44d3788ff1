/** The one place of help: the way to the map in words, what fingers and keys do, and the words of the record. */
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isPlainClick } from '../../lib/isPlainClick'
import { useMediaQuery } from '../../lib/useMediaQuery'
import { IconButton } from '../../ui/IconButton'
import { ModalDialog, useModal } from '../../ui/ModalDialog'
import { useTextMapInUrl } from '../../url-state/useTextMapInUrl'
import { Gestures } from './Gestures'
import styles from './HelpDialog.module.css'
import { KeyTable } from './KeyTable'
import { RecordWords } from './RecordWords'

/** `onClose` is called after the browser has given the focus back to what had it. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['help', 'shell'])
  const textMap = useTextMapInUrl()
  const dialogRef = useRef<HTMLDialogElement>(null)
  const modal = useModal(dialogRef, onClose)
  const titleRef = useRef<HTMLHeadingElement>(null)
  const isForFingers = useMediaQuery('(any-pointer: coarse)')
  const id = useId()

  useEffect(() => titleRef.current?.focus(), [])

  return (
    <ModalDialog modal={modal} className={styles.dialog} labelledBy={`${id}-title`}>
      <div className={styles.content}>
        <div className={styles.header}>
          <h2 ref={titleRef} id={`${id}-title`} tabIndex={-1} className={styles.title}>
            {t('shell:help.open')}
          </h2>
          <IconButton icon="close" label={t('close')} onClick={modal.close} />
        </div>
        <p>
          <a
            href={textMap.toHref()}
            onClick={(event) => {
              if (!isPlainClick(event)) return
              event.preventDefault()
              // First, so that the focus is back on the page when the map in words takes it.
              modal.close()
              textMap.open()
            }}
          >
            {t('shell:textMap')}
          </a>
          <span className={styles.note}>{t('textMap')}</span>
        </p>
        {isForFingers ? (
          <>
            <Gestures />
            <RecordWords />
            <KeyTable />
          </>
        ) : (
          <>
            <KeyTable />
            <RecordWords />
          </>
        )}
      </div>
    </ModalDialog>
  )
}
