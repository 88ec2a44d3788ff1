import { useTranslation } from 'react-i18next'
import type { Atlas } from '../domain/view/atlas'
import { isKnown } from '../domain/view/atlas'
import type { ItemCounts } from '../domain/view/atlasView'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { toCountWords } from './countWords'

interface CountTextProps {
  readonly atlas: Atlas
  readonly dataset: keyof ItemCounts
  readonly count: number
}

/** "12 events"; a dash, with words for a screen reader, where the number is not known. */
export function CountText({ atlas, dataset, count }: CountTextProps) {
  const { t } = useTranslation('cards')
  const words = toCountWords(atlas, dataset, count, t)
  if (isKnown(atlas, dataset)) return words
  return (
    <>
      <span aria-hidden="true">{t('count.unknown')}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  )
}
