import { useTranslation } from 'react-i18next'
import type { DatasetName } from '../domain/record/schema'
import { Skeleton } from '../ui/Skeleton'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { DatasetNotice } from './DatasetNotice'
import type { AtlasProps } from './panelProps'

interface MissingDatasetsProps extends AtlasProps {
  readonly datasets: readonly DatasetName[]
}

/** What of these has not arrived: a shape while any is on its way, a sentence for each that failed. */
export function MissingDatasets({ atlas, datasets, onRetry }: MissingDatasetsProps) {
  const { t } = useTranslation('cards')
  const isLoading = datasets.some((dataset) => atlas.loading.has(dataset))
  return (
    <>
      {datasets
        .filter((dataset) => atlas.failed.has(dataset))
        .map((dataset) => (
          <DatasetNotice key={dataset} dataset={dataset} onRetry={onRetry} />
        ))}
      {isLoading && (
        <div>
          <VisuallyHidden>{t('loading.list')}</VisuallyHidden>
          <Skeleton />
          <Skeleton />
        </div>
      )}
    </>
  )
}
