import type { ComponentType } from 'react'
import { Fragment, memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isSameRecord } from '../../cards/isSameRecord'
import type { DataColumn, DataSort, DataTable as TableName } from '../../domain/state/dataView'
import type { Atlas } from '../../domain/view/atlas'
import { Icon } from '../../ui/Icon'
import type { CellProps } from './cells'
import { DateCell, PlaceCell, SourcesCell, StatusCell, TitleCell, ValueCell } from './cells'
import styles from './DataTable.module.css'
import type { DataRow } from './dataRows'
import type { RowWindow, WindowedRow } from './useRowWindow'
import { useRowWindow } from './useRowWindow'

const COLUMNS: Readonly<Record<TableName, readonly DataColumn[]>> = {
  events: ['date', 'title', 'place', 'status', 'sources'],
  figures: ['date', 'title', 'value', 'status', 'place', 'sources'],
}

const CELLS: Readonly<Record<DataColumn, ComponentType<CellProps>>> = {
  date: DateCell,
  title: TitleCell,
  place: PlaceCell,
  status: StatusCell,
  value: ValueCell,
  sources: SourcesCell,
}

/** Laid out as a grid, a table loses its meaning in some browsers; saying it keeps it. */
const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  header: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const

interface DataTableProps {
  readonly atlas: Atlas
  readonly table: TableName
  readonly rows: readonly DataRow[]
  readonly sort: DataSort
  readonly onSort: (sort: DataSort) => void
  /** What scrolls the table. */
  readonly scroller: HTMLElement
}

/** Only rows in sight are in the page; how many there are and where each stands is said to screen readers. */
export function DataTable({ atlas, table, rows, sort, onSort, scroller }: DataTableProps) {
  const { t } = useTranslation('dataView')
  const columns = COLUMNS[table]
  const bodyRef = useRef<HTMLTableSectionElement>(null)
  const ids = rows.map(({ id }) => id)
  const { rows: windowed, before, after, measure } = useRowWindow({ ids, scroller, bodyRef })
  return (
    <table
      {...ROLE.table}
      className={styles.table}
      data-table={table}
      aria-label={t(`table.${table}`)}
      aria-rowcount={rows.length + 1}
    >
      <thead {...ROLE.group} className={styles.head}>
        <tr {...ROLE.row} className={styles.headRow} aria-rowindex={1}>
          {columns.map((column) => (
            <HeaderCell key={column} table={table} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={bodyRef} {...ROLE.group} className={styles.body}>
        <Gap pixels={before} />
        {windowed.map(({ index, gapBefore }) => {
          const row = rows[index]
          return (
            row && (
              <Fragment key={row.id}>
                <Gap pixels={gapBefore} />
                <BodyRow atlas={atlas} row={row} columns={columns} index={index} measure={measure} />
              </Fragment>
            )
          )
        })}
        <Gap pixels={after} />
      </tbody>
    </table>
  )
}

interface HeaderCellProps extends Pick<DataTableProps, 'table' | 'sort' | 'onSort'> {
  readonly column: DataColumn
}

/** What a first press sorts by: dates, amounts and evidence from the greatest, words from the first letter. */
const GREATEST_FIRST: ReadonlySet<DataColumn> = new Set(['date', 'value', 'sources'])

function HeaderCell({ table, column, sort, onSort }: HeaderCellProps) {
  const { t } = useTranslation('dataView')
  const isSorted = sort.column === column
  const direction = sort.isDescending ? 'descending' : 'ascending'
  const isDescending = isSorted ? !sort.isDescending : GREATEST_FIRST.has(column)
  // No key of its own for the one column that events lack.
  const label = column === 'value' ? t('column.figures.value') : t(`column.${table}.${column}`)
  return (
    <th {...ROLE.header} className={styles.headCell} aria-sort={isSorted ? direction : undefined}>
      <button type="button" className={styles.sort} onClick={() => onSort({ column, isDescending })}>
        {label}
        <span className={isSorted ? styles.arrow : styles.noArrow}>
          <Icon name={isSorted && sort.isDescending ? 'chevron-down' : 'chevron-up'} size={16} />
        </span>
      </button>
    </th>
  )
}

/** The room of rows that are not in the page. No padding: a browser would not hold the rows beside it still then. */
function Gap({ pixels }: { readonly pixels: number }) {
  if (pixels <= 0) return null
  // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an empty row, and nothing to act on
  return <tr role="presentation" className={styles.gap} style={{ blockSize: pixels }} />
}

interface BodyRowProps extends Pick<WindowedRow, 'index'>, Pick<RowWindow, 'measure'> {
  readonly atlas: Atlas
  readonly row: DataRow
  readonly columns: readonly DataColumn[]
}

/** Scrolling, another order or filter is no reason to draw one again. */
const BodyRow = memo(
  function BodyRow({ atlas, row, columns, index, measure }: BodyRowProps) {
    return (
      <tr
        ref={measure}
        {...ROLE.row}
        className={styles.row}
        data-index={index}
        // The first is the row of headers.
        aria-rowindex={index + 2}
      >
        {columns.map((column) => {
          const Cell = CELLS[column]
          return (
            <td key={column} {...ROLE.cell} className={styles.cell} data-column={column}>
              <Cell atlas={atlas} row={row} />
            </td>
          )
        })}
      </tr>
    )
  },
  (before, after) =>
    before.row === after.row && before.index === after.index && isSameRecord(before.atlas, after.atlas),
)
