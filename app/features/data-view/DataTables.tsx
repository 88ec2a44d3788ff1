/** Every event and figure of the chosen years and sources as a table: to sort, to filter and to take along. */
import type { RefObject } from 'react'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DatasetCount } from '../../cards/DatasetCount'
import { MissingDatasets } from '../../cards/MissingDatasets'
import type { AtlasProps } from '../../cards/panelProps'
import type { DatasetName } from '../../domain/record/schema'
import type { DataTable as TableName } from '../../domain/state/dataView'
import { DATA_TABLES } from '../../domain/state/dataView'
import { hasArrived } from '../../domain/view/hasArrived'
import { compareNames } from '../../i18n/format'
import { useLanguage } from '../../i18n/useLanguage'
import { MapCover } from '../../ui/MapCover'
import { Tabs } from '../../ui/Tabs'
import { useDataViewInUrl } from '../../url-state/useDataViewInUrl'
import { filterRows, sortRows } from './arrangeRows'
import { DataTable } from './DataTable'
import styles from './DataTables.module.css'
import { buildDataRows } from './dataRows'
import { EmptyTable } from './EmptyTable'
import { TableTools } from './TableTools'

interface DataTablesProps extends AtlasProps {
  readonly wanted: TableName
  /** True while what shows came with the page. */
  readonly isOfAddress: RefObject<boolean>
}

/** Rows name places and sources, and disputed ones are marked: without these a row would keep something back. */
const NEEDED: readonly DatasetName[] = ['places', 'sources', 'disagreements']

export function DataTables({ atlas, wanted: table, onRetry, isOfAddress }: DataTablesProps) {
  const { t } = useTranslation(['dataView', 'cards'])
  const language = useLanguage()
  const { sort, filter, close, setTable, setSort } = useDataViewInUrl()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  // The field and the years' handles stay quick; the rows follow in the pauses.
  const shownAtlas = useDeferredValue(atlas)
  const shownFilter = useDeferredValue(filter)

  const needed: readonly DatasetName[] = [table, ...NEEDED]
  const isComplete = hasArrived(shownAtlas, needed)
  const allRows = isComplete ? buildDataRows(table, shownAtlas, language, t) : []
  const rows = sortRows(filterRows(allRows, shownFilter), sort, compareNames(language))

  return (
    <MapCover title={t('title')} closeLabel={t('close')} onClose={close} isOfAddress={isOfAddress}>
      <div ref={setScroller} className={styles.content}>
        <Tabs
          look="inline"
          label={t('tables')}
          value={table}
          items={DATA_TABLES.map((value) => ({
            value,
            label: t(`table.${value}`),
            count: <DatasetCount atlas={atlas} dataset={value} count={atlas.view.counts[value]} />,
          }))}
          onChange={setTable}
        >
          <TableTools
            atlas={shownAtlas}
            table={table}
            rows={isComplete ? rows : undefined}
            total={allRows.length}
          />
          {isComplete ? (
            <>
              {rows.length > 0 && scroller && (
                <DataTable
                  key={table}
                  atlas={shownAtlas}
                  table={table}
                  rows={rows}
                  sort={sort}
                  onSort={setSort}
                  scroller={scroller}
                />
              )}
              {rows.length === 0 && <EmptyTable atlas={shownAtlas} table={table} filter={shownFilter} />}
            </>
          ) : (
            <MissingDatasets atlas={shownAtlas} datasets={needed} onRetry={onRetry} />
          )}
        </Tabs>
      </div>
    </MapCover>
  )
}
