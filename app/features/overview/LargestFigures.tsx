import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { toInYearsText } from '../../cards/dateText'
import { OtherYears } from '../../cards/OtherYears'
import type { AtlasProps } from '../../cards/panelProps'
import { FigureRows } from '../../cards/RecordRows'
import { selectLargestMoney } from '../../domain/view/overviewSelectors'

const LIMIT = 6

/** The largest sums, each with its stage; never added up. */
export function LargestFigures({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  const { years } = atlas.view
  const figures = selectLargestMoney(atlas.view, LIMIT)
  return (
    <DatasetGate atlas={atlas} dataset="figures" onRetry={onRetry}>
      {figures.length > 0 ? (
        <FigureRows figures={figures} />
      ) : (
        <OtherYears hasMore={years !== null}>
          {years ? t('largest.noneInYears', { inYears: toInYearsText(years, t) }) : t('largest.none')}
        </OtherYears>
      )}
    </DatasetGate>
  )
}
