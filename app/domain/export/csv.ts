/** Comma-separated values as RFC 4180 has them, for spreadsheets: with a byte order mark, and with nothing they would run. */
import { toPlainText } from './bidiMarks'

/** A list is one cell; null is an empty one, which is not zero. */
export type Cell = string | number | null | readonly string[]

/** Without it Excel reads Arabic as something else. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'
/** No name and no address has it. */
const BETWEEN_ITEMS = ' | '
/** What makes a spreadsheet take a text for a formula, behind spaces and in full width too. */
const FORMULA_START = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/
const NEEDS_QUOTES = /[",\r\n]/

function toField(cell: Cell): string {
  if (cell === null) return ''
  // A number of ours is a number: its minus starts no formula.
  if (typeof cell === 'number') return String(cell)
  const text = toPlainText(typeof cell === 'string' ? cell : cell.join(BETWEEN_ITEMS)).replace(/\t/g, ' ')
  const safe = FORMULA_START.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function toCsv(headers: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headers, ...rows].map((cells) => cells.map(toField).join(','))
  return `${BYTE_ORDER_MARK}${lines.map((line) => line + LINE_END).join('')}`
}
