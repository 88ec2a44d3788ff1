/** The keys, and the switch of those of one character. */
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTimeDirection } from '../../cards/useTimeDirection'
import { DIRECTIONS } from '../../i18n/i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { areLetterKeysOn, setLetterKeys } from '../../lib/letterKeys'
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

export function KeyTable() {
  const { t } = useTranslation('help')
  const language = useLanguage()
  const timeDirection = useTimeDirection()
  const [hasLetters, setHasLetters] = useState(areLetterKeysOn)
  const id = useId()
  return (
    <>
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
    </>
  )
}
