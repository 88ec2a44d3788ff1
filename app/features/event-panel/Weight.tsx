import { useTranslation } from 'react-i18next'
import type { Confidence } from '../../domain/record/confidence'
import type { LocalisedText } from '../../domain/record/text'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './EventPanel.module.css'

interface WeightProps {
  readonly confidence: Confidence | undefined
  readonly caution: LocalisedText | undefined
}

/** How far its pages can be relied on, where that is not far, and what to mind. */
export function Weight({ confidence = 'high', caution }: WeightProps) {
  const { t } = useTranslation('eventPanel')
  const language = useLanguage()
  if (confidence === 'high' && !caution) return null
  return (
    <p className={styles.note}>
      <strong>{t(`confidence.${confidence}`)}</strong> {caution?.[language]}
    </p>
  )
}
