/**
 * The part of EDTF level 1 (ISO 8601-2, loc.gov/standards/datetime) the record uses: days, months, years,
 * intervals with open or unknown ends, and the qualifiers `?` uncertain, `~` approximate, `%` both.
 */

export type DatePrecision = 'day' | 'month' | 'year'

export interface EdtfDate {
  readonly year: number
  /** 1–12; absent at year precision. */
  readonly month?: number
  /** 1–31; absent at year and month precision. */
  readonly day?: number
  readonly precision: DatePrecision
  readonly isUncertain: boolean
  readonly isApproximate: boolean
}

export type EdtfValue =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  /** An absent end is open ("..") or unknown (""). */
  | { readonly kind: 'interval'; readonly start?: EdtfDate; readonly end?: EdtfDate }

const DATE_PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function parseDate(text: string): EdtfDate | undefined {
  const match = DATE_PATTERN.exec(text)
  if (!match) return undefined
  const [, yearText, monthText, dayText, qualifier] = match
  const year = Number(yearText)
  const month = monthText === undefined ? undefined : Number(monthText)
  const day = dayText === undefined ? undefined : Number(dayText)
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month)))
    return undefined
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    isUncertain: qualifier === '?' || qualifier === '%',
    isApproximate: qualifier === '~' || qualifier === '%',
  }
}

/** Days since 1970-01-01 UTC of the first day the date can mean. */
export function toFirstDay(date: EdtfDate): number {
  return Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) / 86_400_000
}

/** Returns undefined for anything outside the subset above, and for intervals whose end does not begin after their start. */
export function parseEdtf(text: string): EdtfValue | undefined {
  if (!text.includes('/')) {
    const date = parseDate(text)
    return date && { kind: 'date', date }
  }
  const [startText, endText, ...rest] = text.split('/')
  if (startText === undefined || endText === undefined || rest.length > 0) return undefined
  const isOpen = (end: string) => end === '..' || end === ''
  if (isOpen(startText) && isOpen(endText)) return undefined
  const start = isOpen(startText) ? undefined : parseDate(startText)
  const end = isOpen(endText) ? undefined : parseDate(endText)
  if (!isOpen(startText) && !start) return undefined
  if (!isOpen(endText) && !end) return undefined
  if (start && end && toFirstDay(start) >= toFirstDay(end)) return undefined
  return { kind: 'interval', ...(start ? { start } : {}), ...(end ? { end } : {}) }
}

export function isEdtfLevel1(text: string): boolean {
  return parseEdtf(text) !== undefined
}
