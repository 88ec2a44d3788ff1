import { useTranslation } from 'react-i18next'
import type { DatasetName } from '../domain/record/schema'
import type { Atlas } from '../domain/view/atlas'
import { isKnown } from '../domain/view/atlas'
import { formatNumber } from '../i18n/format'
import { useLocale } from '../i18n/useLanguage'
import { VisuallyHidden } from '../ui/VisuallyHidden'

interface DatasetCountProps {
  readonly atlas: Atlas
  readonly dataset: DatasetName
  readonly count: number
}

/** A bare number, or a dash with the reason where it cannot be known yet. */
export function DatasetCount({ atlas, dataset, count }: DatasetCountProps) {
  const { t } = useTranslation('cards')
  const locale = useLocale()
  if (isKnown(atlas, dataset)) return formatNumber(count, locale)
  const isLoading = atlas.loading.has(dataset) || atlas.loading.has('sources')
  return (
    <>
      <span aria-hidden="true">{t('count.unknown')}</span>
      <VisuallyHidden>
        {t(isLoading && !atlas.failed.has(dataset) ? 'count.loading' : 'count.failed')}
      </VisuallyHidden>
    </>
  )
}
