import { useTranslation } from 'react-i18next'
import styles from './HelpDialog.module.css'

const GESTURES = ['map', 'line', 'sheet', 'years', 'bar', 'back'] as const

/** What a finger does where, and the button that does the same. */
export function Gestures() {
  const { t } = useTranslation('help')
  return (
    <>
      <h3 className={styles.heading}>{t('touch.title')}</h3>
      <dl className={styles.terms}>
        {GESTURES.map((gesture) => (
          <div key={gesture}>
            <dt>{t(`touch.${gesture}.what`)}</dt>
            <dd>{t(`touch.${gesture}.how`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
