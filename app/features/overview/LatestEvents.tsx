import { useTranslation } from 'react-i18next'
import { DatasetGate } from '../../cards/DatasetGate'
import { toInYearsText } from '../../cards/dateText'
import { OtherYears } from '../../cards/OtherYears'
import type { AtlasProps } from '../../cards/panelProps'
import { EventRows } from '../../cards/RecordRows'
import { selectLatestEvents } from '../../domain/view/overviewSelectors'

const LIMIT = 5

export function LatestEvents({ atlas, onRetry }: AtlasProps) {
  const { t } = useTranslation('overview')
  const { years } = atlas.view
  const events = selectLatestEvents(atlas.view, LIMIT)
  return (
    <DatasetGate atlas={atlas} dataset="events" onRetry={onRetry}>
      {events.length > 0 ? (
        <EventRows events={events} />
      ) : (
        <OtherYears hasMore={years !== null}>
          {years ? t('latest.noneInYears', { inYears: toInYearsText(years, t) }) : t('latest.none')}
        </OtherYears>
      )}
    </DatasetGate>
  )
}
