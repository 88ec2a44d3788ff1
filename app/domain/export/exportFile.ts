/** What a downloaded file is called, and the envelope of its rows. */
import type { YearRange } from '../dates/years'
import { normalizeSearchText } from '../search/normalizeSearchText'
import type { DataTable } from '../state/dataView'
import type { RecordScope } from '../state/scope'
import { toPlainText } from './bidiMarks'

export interface ExportSelection {
  readonly table: DataTable
  /** Of the record: "1.1.0+3f2a91bc"; undefined while it is not known. */
  readonly version: string | undefined
  /** Null is all years. */
  readonly years: YearRange | null
  readonly scope: RecordScope
  /** As typed; empty for none. */
  readonly filter: string
}

const MAXIMUM_FILTER_LENGTH = 40

function toYears(years: YearRange | null): string {
  if (years === null) return 'all-years'
  return years.fromYear === years.toYear ? String(years.fromYear) : `${years.fromYear}-${years.toYear}`
}

/** "caspian-atlas-1.1.0-events-2024-2025-articles-tashkent.csv": what is in it, and of which record. */
export function toFileName(selection: ExportSelection, extension: 'csv' | 'json'): string {
  const { table, version, years, scope, filter } = selection
  // The hash is in the file; a plus in a name is trouble on some servers.
  const semanticVersion = version?.split('+')[0]
  const words = normalizeSearchText(filter).replaceAll('.', ' ').split(' ').join('-')
  const parts = [
    'caspian-atlas',
    semanticVersion,
    table,
    toYears(years),
    scope === 'articles' ? 'articles' : undefined,
    words.slice(0, MAXIMUM_FILTER_LENGTH).replace(/-$/, ''),
  ]
  return `${parts.filter(Boolean).join('-')}.${extension}`
}

/** The same rows as data; texts hold no marks of direction. */
export function toJson(selection: ExportSelection, language: string, rows: readonly object[]): string {
  const { table, version, years, scope, filter } = selection
  const envelope = {
    name: 'Caspian Atlas',
    version: version ?? null,
    licence: 'CC BY 4.0',
    language,
    table,
    years: toYears(years),
    sources: scope,
    filter: filter === '' ? null : filter,
    rows,
  }
  const clean = (_key: string, value: unknown) => (typeof value === 'string' ? toPlainText(value) : value)
  return `${JSON.stringify(envelope, clean, 2)}\n`
}
