/** The keys, the way to the map in words, and the switch of the keys of one character. */
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTimeDirection } from '../../cards/useTimeDirection'
import { DIRECTIONS } from '../../i18n/i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { isPlainClick } from '../../lib/isPlainClick'
import { areLetterKeysOn, setLetterKeys } from '../../lib/letterKeys'
import { IconButton } from '../../ui/IconButton'
import { ModalDialog } from '../../ui/ModalDialog'
import { useTextMapInUrl } from '../../url-state/useTextMapInUrl'
import styles from './HelpDialog.module.css'

const SIDEWAYS = { ltr: ['←', '→'], rtl: ['→', '←'] } as const
const ALL_ARROWS = ['←', '↑', '↓', '→']

/** In the order they are needed; `isEither` where each does the same. */
function listKeys(direction: 'ltr' | 'rtl', timeDirection: 'ltr' | 'rtl') {
  return [
    { action: 'tab', keys: ['Tab'], isEither: false },
    { action: 'enter', keys: ['Enter'], isEither: false },
    { action: 'escape', keys: ['Esc'], isEither: false },
    { action: 'search', keys: ['/', 'Ctrl+K'], isEither: true },
    { action: 'help', keys: ['?'], isEither: false },
    { action: 'city', keys: ALL_ARROWS, isEither: false },
    { action: 'map', keys: ALL_ARROWS, isEither: false },
    { action: 'zoom', keys: ['+', '−'], isEither: false },
    { action: 'years', keys: SIDEWAYS[timeDirection], isEither: false },
    { action: 'tabs', keys: SIDEWAYS[direction], isEither: false },
  ] as const
}

/** `onClose` is called after the browser has given the focus back to what had it. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['help', 'shell'])
  const language = useLanguage()
  const timeDirection = useTimeDirection()
  const textMap = useTextMapInUrl()
  const dialogRef = useRef<HTMLDialogElement>(null)
  const titleRef = useRef<HTMLHeadingElement>(null)
  const [hasLetters, setHasLetters] = useState(areLetterKeysOn)
  const id = useId()

  useEffect(() => titleRef.current?.focus(), [])

  function close() {
    dialogRef.current?.close()
  }

  return (
    <ModalDialog ref={dialogRef} className={styles.dialog} labelledBy={`${id}-title`} onClose={onClose}>
      <div className={styles.content}>
        <div className={styles.header}>
          <h2 ref={titleRef} id={`${id}-title`} tabIndex={-1} className={styles.title}>
            {t('shell:help.open')}
          </h2>
          <IconButton icon="close" label={t('close')} onClick={close} />
        </div>
        <p>
          <a
            href={textMap.toHref()}
            onClick={(event) => {
              if (!isPlainClick(event)) return
              event.preventDefault()
              // First, so that the focus is back on the page when the map in words takes it.
              close()
              textMap.open()
            }}
          >
            {t('shell:textMap')}
          </a>
          <span className={styles.note}>{t('textMap')}</span>
        </p>
        <h3 id={`${id}-keys`} className={styles.heading}>
          {t('keys')}
        </h3>
        <table className={styles.keys} aria-labelledby={`${id}-keys`}>
          <thead className={styles.hidden}>
            <tr>
              <th scope="col">{t('key')}</th>
              <th scope="col">{t('does')}</th>
            </tr>
          </thead>
          <tbody>
            {listKeys(DIRECTIONS[language], timeDirection).map(({ action, keys, isEither }) => (
              <tr key={action}>
                <th scope="row">
                  {keys.map((key, index) => (
                    <span key={key}>
                      {isEither && index > 0 && <span className={styles.or}>{t('or')}</span>}
                      <kbd lang="en" dir="ltr" className={styles.key}>
                        {key}
                      </kbd>
                    </span>
                  ))}
                </th>
                <td>{t(`action.${action}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className={styles.letters}>
          <input
            type="checkbox"
            checked={hasLetters}
            aria-describedby={`${id}-letters`}
            onChange={(event) => {
              setLetterKeys(event.target.checked)
              setHasLetters(event.target.checked)
            }}
          />
          {t('letters.label')}
        </label>
        <p id={`${id}-letters`} className={styles.note}>
          {t('letters.note')}
        </p>
      </div>
    </ModalDialog>
  )
}
