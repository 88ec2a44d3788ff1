import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetName } from '../domain/record/schema'
import { Notice } from '../ui/Notice'
import { LateDatasetsContext } from './lateDatasets'

interface DatasetNoticeProps {
  readonly dataset: DatasetName
  readonly onRetry?: ((dataset: DatasetName) => void) | undefined
}

/** Which part of the record did not arrive, and the way on. */
export function DatasetNotice({ dataset, onRetry }: DatasetNoticeProps) {
  const { t } = useTranslation('cards')
  const seconds = use(LateDatasetsContext).get(dataset)
  return (
    <Notice tone="problem" action={onRetry && { label: t('failed.retry'), onClick: () => onRetry(dataset) }}>
      {t(`failed.${dataset}`)}
      {seconds !== undefined && ` ${t('failed.late', { count: seconds })}`}
    </Notice>
  )
}
