import { useTranslation } from 'react-i18next'
import { toInYearsText } from '../../cards/dateText'
import type { DataTable } from '../../domain/state/dataView'
import type { Atlas } from '../../domain/view/atlas'
import { Notice } from '../../ui/Notice'
import { useDataViewInUrl } from '../../url-state/useDataViewInUrl'
import { useUrlState } from '../../url-state/useUrlState'

interface EmptyTableProps {
  readonly atlas: Atlas
  readonly table: DataTable
  readonly filter: string
}

/** Why there is no row, and the way on. */
export function EmptyTable({ atlas, table, filter }: EmptyTableProps) {
  const { t } = useTranslation(['dataView', 'cards'])
  const { update } = useUrlState()
  const { setFilter } = useDataViewInUrl()
  const { years, counts } = atlas.view
  if (counts[table] > 0) {
    return (
      <Notice action={{ label: t('filter.clear'), onClick: () => setFilter('') }}>
        {t('empty.filter', { filter: filter.trim() })}
      </Notice>
    )
  }
  if (years === null) return <Notice>{t(`empty.${table}Ever`)}</Notice>
  return (
    <Notice action={{ label: t('empty.allYears'), onClick: () => update({ years: null }) }}>
      {t(`empty.${table}`, { inYears: toInYearsText(years, t) })}
    </Notice>
  )
}
