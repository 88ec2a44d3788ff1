import { parseEdtf } from '../dates/edtf'
import type { DatedClaim } from '../record/datedClaim'

/**
 * The month of the newest source, which the locales' `cards:outcome` says too. Written here, since what is ahead is asked
 * before the sources are there; tests hold it to the record and the words to it.
 */
export const KNOWN_UNTIL = { year: 2026, month: 6 } as const

/** Whether the sources go on beyond the end of the year: of another nobody knows how it ends. */
export function isYearOver(year: number): boolean {
  return year < KNOWN_UNTIL.year
}

/** Whether a date had not wholly passed when the newest source was written; without a date nothing is ahead. */
export function isAhead(claim: Pick<DatedClaim, 'edtf'> | undefined): boolean {
  const value = claim && parseEdtf(claim.edtf)
  if (!value) return false
  const end = value.kind === 'interval' ? value.end : value.date
  // From a day on, and no end: what is aimed at has begun.
  if (!end) return false
  const { year, month = 12 } = end
  return year > KNOWN_UNTIL.year || (year === KNOWN_UNTIL.year && month > KNOWN_UNTIL.month)
}
