/** The tables of the data view, and what their rows are ordered by. */
export const DATA_TABLES = ['events', 'figures'] as const
export type DataTable = (typeof DATA_TABLES)[number]

export const DATA_COLUMNS = ['date', 'title', 'place', 'status', 'value', 'sources'] as const
export type DataColumn = (typeof DATA_COLUMNS)[number]

export interface DataSort {
  readonly column: DataColumn
  readonly isDescending: boolean
}

/** Newest first, as everywhere in the atlas. */
export const FIRST_SORT: DataSort = { column: 'date', isDescending: true }
