/** Filtering and sorting of the tables' rows. */
import { toSearchWords } from '../../domain/search/normalizeSearchText'
import type { DataSort } from '../../domain/state/dataView'
import type { DataRow } from './dataRows'
import { toUnitRank } from './dataRows'

/** Rows that have every word typed, in any spelling and anywhere in a word. */
export function filterRows(rows: readonly DataRow[], filter: string): readonly DataRow[] {
  const words = toSearchWords(filter)
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => row.words.includes(word)))
}

/** Rows that are equal keep their order, which is newest first. */
export function sortRows(
  rows: readonly DataRow[],
  { column, isDescending }: DataSort,
  compareText: (a: string, b: string) => number,
): readonly DataRow[] {
  const direction = isDescending ? -1 : 1
  return rows.toSorted((rowA, rowB) => {
    const a = rowA.sortKeys[column]
    const b = rowB.sortKeys[column]
    // What is missing is neither the least nor the greatest.
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const units = column === 'value' ? toUnitRank(rowA) - toUnitRank(rowB) : 0
    if (units !== 0) return units
    const order = typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : Number(a) - Number(b)
    return direction * order
  })
}
