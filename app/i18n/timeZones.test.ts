/** A reader's time zone changes no fact: the rules of dates give the same wherever the machine believes to be. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseEdtf, toFirstDay } from '../domain/dates/edtf'
import { toYearRange } from '../domain/dates/years'

/** Days at which a zone west of Greenwich has the day, month or year before, and one east of it the next. */
const DATES = [
  ['2025-01-01', '1 يناير 2025', '1 Jan 2025'],
  ['2024-12-31', '31 ديسمبر 2024', '31 Dec 2024'],
  ['2024-02-29', '29 فبراير 2024', '29 Feb 2024'],
  ['2025-03', 'مارس 2025', 'Mar 2025'],
  ['2025', '2025', '2025'],
  ['2025-11-30/2025-12-02', '30 نوفمبر – 2 ديسمبر 2025', '30 Nov – 2 Dec 2025'],
] as const

const zoneBefore = process.env.TZ

describe.each([
  ['UTC', 0],
  ['America/New_York', 300],
  ['Asia/Tashkent', -300],
  ['Pacific/Kiritimati', -840],
] as const)('in %s', (zone, minutesBehind) => {
  let formatEdtf: typeof import('./format').formatEdtf

  beforeAll(async () => {
    process.env.TZ = zone
    // Formatters are kept: each zone has to make its own.
    vi.resetModules()
    formatEdtf = (await import('./format')).formatEdtf
  })
  afterAll(() => {
    if (zoneBefore === undefined) delete process.env.TZ
    else process.env.TZ = zoneBefore
  })

  it('is where the test believes to be', () => {
    expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(minutesBehind)
  })

  it.each(DATES)('%s is %s', (edtf, ar, en) => {
    expect(formatEdtf(edtf, 'ar')?.text).toBe(ar)
    expect(formatEdtf(edtf, 'en')?.text).toBe(en)
  })

  it('has the same years and days', () => {
    expect(toYearRange('2024-12-31/2025-01-01')).toEqual({ fromYear: 2024, toYear: 2025 })
    const newYear = parseEdtf('2025-01-01')
    expect(newYear?.kind === 'date' && toFirstDay(newYear.date)).toBe(Date.UTC(2025, 0, 1) / 86_400_000)
  })
})
