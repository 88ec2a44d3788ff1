import { useTranslation } from 'react-i18next'
import type { Citation } from '../domain/record/citation'
import { findOrigin } from '../domain/view/origin'
import { Chip } from '../ui/Chip'

interface OriginMarkProps {
  readonly citations: readonly Citation[]
  /** Also says where the articles and other sources both tell it: for a panel, which has the room. */
  readonly isFull?: boolean
}

/** Says quietly that none of the five articles tells this; nothing where one of them does. */
export function OriginMark({ citations, isFull = false }: OriginMarkProps) {
  const { t } = useTranslation('cards')
  const origin = findOrigin({ citations })
  if (origin === 'articles' || (origin === 'both' && !isFull)) return null
  return <Chip tone="muted">{t(`origin.${origin}`)}</Chip>
}
