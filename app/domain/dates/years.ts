import { parseEdtf, toFirstDay } from './edtf'

/** Years outside these bounds are mistakes in this record; the compile step refuses them. */
export const MINIMUM_YEAR = 1990
export const MAXIMUM_YEAR = 2060

/** An inclusive span of calendar years. */
export interface YearRange {
  readonly fromYear: number
  readonly toYear: number
}

/** The years an EDTF date touches; an open end contributes the known end alone. Undefined for no EDTF. */
export function toYearRange(edtf: string): YearRange | undefined {
  const value = parseEdtf(edtf)
  if (!value) return undefined
  if (value.kind === 'date') return { fromYear: value.date.year, toYear: value.date.year }
  const years = [value.start?.year, value.end?.year].filter((year) => year !== undefined)
  return { fromYear: Math.min(...years), toYear: Math.max(...years) }
}

export function doRangesOverlap(a: YearRange, b: YearRange): boolean {
  return a.fromYear <= b.toYear && b.fromYear <= a.toYear
}

export function isYearInRange(year: number, range: YearRange): boolean {
  return year >= range.fromYear && year <= range.toYear
}

/** A number that orders EDTF dates by the first day they can mean; an open start sorts by its end. */
export function toSortKey(edtf: string): number {
  const value = parseEdtf(edtf)
  if (!value) return Number.NEGATIVE_INFINITY
  const date = value.kind === 'date' ? value.date : (value.start ?? value.end)
  return date ? toFirstDay(date) : Number.NEGATIVE_INFINITY
}
