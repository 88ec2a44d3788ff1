import edtf from 'edtf'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtfLevel1, parseEdtf } from './edtf'

const isAcceptedByReference = (text: string): boolean => {
  try {
    edtf(text)
    return true
  } catch {
    return false
  }
}

const dateText = fc
  .record({
    year: fc.integer({ min: 1990, max: 2060 }),
    month: fc.option(fc.integer({ min: 0, max: 13 })),
    day: fc.option(fc.integer({ min: 0, max: 32 })),
    qualifier: fc.constantFrom('', '?', '~', '%'),
  })
  .map(({ year, month, day, qualifier }) => {
    const two = (value: number) => String(value).padStart(2, '0')
    const monthPart = month === null ? '' : `-${two(month)}`
    const dayPart = month === null || day === null ? '' : `-${two(day)}`
    return `${year}${monthPart}${dayPart}${qualifier}`
  })

describe('EDTF level 1', () => {
  it('accepts nothing the reference parser refuses', () => {
    void fc.assert(
      fc.property(
        fc.oneof(
          dateText,
          fc.tuple(dateText, dateText).map((pair) => pair.join('/')),
        ),
        (text) => {
          if (isEdtfLevel1(text)) expect(isAcceptedByReference(text), text).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each([
    '2025',
    '2025-11',
    '2025-11-16',
    '2024-08-09/2024-08-10',
    '2025~',
    '2025-11?',
    '../2025',
    '2018/..',
  ])('reads %s', (text) => {
    expect(isEdtfLevel1(text)).toBe(true)
    expect(isAcceptedByReference(text)).toBe(true)
  })

  it.each([
    '',
    '16 November 2025',
    '2025-13',
    '2025-02-29',
    '2025-11-31',
    '../..',
    '2025/2024',
    '2033/2033',
    '2025/2026/2027',
    '20',
  ])('refuses %s', (text) => expect(isEdtfLevel1(text)).toBe(false))

  it('tells precision and qualifiers apart', () => {
    expect(parseEdtf('2025-11~')).toEqual({
      kind: 'date',
      date: { year: 2025, month: 11, precision: 'month', isUncertain: false, isApproximate: true },
    })
    expect(parseEdtf('2025%')).toMatchObject({ date: { isUncertain: true, isApproximate: true } })
  })

  it('leaves an open end of an interval absent', () => {
    expect(parseEdtf('2018/..')).toMatchObject({ kind: 'interval', start: { year: 2018 } })
    expect(parseEdtf('2018/..')).not.toHaveProperty('end')
  })
})
