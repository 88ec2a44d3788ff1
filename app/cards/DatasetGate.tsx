import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DatasetName } from '../domain/record/schema'
import { Skeleton } from '../ui/Skeleton'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { DatasetNotice } from './DatasetNotice'
import type { AtlasProps } from './panelProps'

interface DatasetGateProps extends AtlasProps {
  readonly dataset: DatasetName
  readonly children: ReactNode
}

/** Shows a list only once its dataset is in: until then a shape, and a sentence if it never comes. */
export function DatasetGate({ atlas, dataset, onRetry, children }: DatasetGateProps) {
  const { t } = useTranslation('cards')
  if (atlas.failed.has(dataset)) return <DatasetNotice dataset={dataset} onRetry={onRetry} />
  if (atlas.loading.has(dataset)) {
    return (
      <div>
        <VisuallyHidden>{t('loading.list')}</VisuallyHidden>
        <Skeleton />
        <Skeleton />
      </div>
    )
  }
  return children
}
