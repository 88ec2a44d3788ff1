import { useTranslation } from 'react-i18next'
import type { LocalisedText } from '../../domain/record/text'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './EventPanel.module.css'

/** What came of an event, each in a sentence. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly LocalisedText[] | undefined }) {
  const { t } = useTranslation('eventPanel')
  const language = useLanguage()
  if (!outcomes?.length) return null
  return (
    <div>
      <h4 className={styles.label}>{t('outcomes')}</h4>
      <ul className={styles.outcomes}>
        {outcomes.map((outcome) => (
          <li key={outcome.en}>{outcome[language]}</li>
        ))}
      </ul>
    </div>
  )
}
