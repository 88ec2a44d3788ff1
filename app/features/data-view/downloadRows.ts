/** The rows on screen as a file, in their order and in the page's language. */
import type { TFunction } from 'i18next'
import type { Cell } from '../../domain/export/csv'
import { toCsv } from '../../domain/export/csv'
import type { ExportSelection } from '../../domain/export/exportFile'
import { toFileName, toJson } from '../../domain/export/exportFile'
import type { EventRow, FigureRow } from '../../domain/export/exportRows'
import { toEventRow, toFigureRow } from '../../domain/export/exportRows'
import type { Language } from '../../domain/record/text'
import type { Atlas } from '../../domain/view/atlas'
import { downloadText } from '../../lib/downloadText'
import type { DataRow } from './dataRows'

interface Download {
  readonly rows: readonly DataRow[]
  readonly atlas: Atlas
  readonly selection: ExportSelection
  readonly language: Language
  /** Must know the namespaces "dataView" and "cards". */
  readonly t: TFunction
}

/** Columns whose codes have a word in `dataView:code`. */
const CODED = new Set(['dateBasis', 'origin', 'confidence', 'bound', 'basis', 'unit'])

function toExportRows({ rows, atlas, language }: Download): readonly (EventRow | FigureRow)[] {
  const context = { record: atlas.record, index: atlas.index, written: atlas.written, language }
  return rows.map((row) =>
    row.kind === 'event' ? toEventRow(row.placed.item, context) : toFigureRow(row.placed.item, context),
  )
}

/** In a spreadsheet people read words; the codes are in the JSON. */
function toCell(key: string, value: Cell, row: EventRow | FigureRow, t: TFunction): Cell {
  if (typeof value !== 'string') return value
  if (CODED.has(key)) return t(`dataView:code.${key}.${value}`)
  if (key === 'mark') return t(`dataView:mark.${value}`)
  if ('status' in row) {
    if (key === 'kind') return t(`cards:event.kind.${value}`)
    if (key === 'status' || key === 'statusInArticles') {
      return t(`cards:event.status.${value}`, { context: row.kind })
    }
  }
  return key === 'stage' ? t(`cards:figure.stage.${value}`) : value
}

export function downloadJson(download: Download): void {
  const { selection, language } = download
  const json = toJson(selection, language, toExportRows(download))
  downloadText(toFileName(selection, 'json'), 'application/json', json)
}

export function downloadCsv(download: Download): void {
  const { selection, t } = download
  const rows = toExportRows(download)
  const keys = Object.keys(rows[0] ?? {})
  const headers = [...keys, 'version'].map((key) => t(`dataView:header.${key}`))
  const cells = rows.map((row) => [
    ...Object.entries(row).map(([key, value]) => toCell(key, value, row, t)),
    // On every row: files are renamed, and rows copied out of them.
    selection.version ?? null,
  ])
  downloadText(toFileName(selection, 'csv'), 'text/csv', toCsv(headers, cells))
}
