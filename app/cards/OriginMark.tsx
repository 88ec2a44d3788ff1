import { useTranslation } from 'react-i18next'
import type { Citation } from '../domain/record/citation'
import { findOrigin } from '../domain/view/origin'
import { Chip } from '../ui/Chip'

interface OriginMarkProps {
  readonly citations: readonly Citation[]
}

/** Says quietly that none of the five articles tells this; nothing where one of them does. */
export function OriginMark({ citations }: OriginMarkProps) {
  const { t } = useTranslation('cards')
  return findOrigin({ citations }) === 'elsewhere' && <Chip tone="muted">{t('origin.elsewhere')}</Chip>
}
