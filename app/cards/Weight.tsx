import { useTranslation } from 'react-i18next'
import type { Confidence } from '../domain/record/confidence'
import type { LocalisedText } from '../domain/record/text'
import { useLanguage } from '../i18n/useLanguage'
import { SideNote } from './SideNote'

interface WeightProps {
  readonly confidence: Confidence | undefined
  readonly caution: LocalisedText | undefined
}

/** How far its pages can be relied on, where that is not far, and what to mind. */
export function Weight({ confidence = 'high', caution }: WeightProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  if (confidence === 'high' && !caution) return null
  return <SideNote label={t(`weight.${confidence}`)}>{caution?.[language]}</SideNote>
}
