import { describe, expect, it } from 'vitest'
import { formatEdtf, formatNumber, formatScaled, formatYear, formatYears } from './format'

describe('numbers', () => {
  it('never print 10.7 and 11 billion alike', () => {
    expect(formatScaled(10_700_000_000, 'billion', 1, 'ar')).toBe('10.7')
    expect(formatScaled(11_000_000_000, 'billion', 0, 'ar')).toBe('11')
    expect(formatScaled(9_200_000_000, 'billion', 2, 'en')).toBe('9.20')
  })

  it('use Latin digits and no direction marks in both languages', () => {
    for (const language of ['ar', 'en'] as const) {
      expect(formatNumber(35_000, language)).toBe('35,000')
      expect(formatNumber(-17.5, language, { fractionDigits: 1 })).toMatch(/^[-−]17\.5$/)
    }
  })

  it('leave years ungrouped', () => expect(formatYear(2025, 'ar')).toBe('2025'))
})

describe('dates', () => {
  it.each([
    ['2025-11-16', '16 Nov 2025', '16 نوفمبر 2025'],
    ['2025-11', 'Nov 2025', 'نوفمبر 2025'],
    ['2025', '2025', '2025'],
    ['2024-08-09/2024-08-10', '9–10 Aug 2024', '9–10 أغسطس 2024'],
    ['2025-11-30/2025-12-02', '30 Nov – 2 Dec 2025', '30 نوفمبر – 2 ديسمبر 2025'],
    ['2024-12-30/2025-01-02', '30 Dec 2024 – 2 Jan 2025', '30 ديسمبر 2024 – 2 يناير 2025'],
    ['2018/2023', '2018–2023', '2018–2023'],
  ])('%s reads %s', (edtf, english, arabic) => {
    expect(formatEdtf(edtf, 'en')?.text).toBe(english)
    expect(formatEdtf(edtf, 'ar')?.text).toBe(arabic)
  })

  it.each([
    ['2025~', 'about'],
    ['2025?', 'uncertain'],
    ['../2025-11-06', 'before'],
    ['2018/..', 'after'],
    ['2025', undefined],
  ])('%s is qualified as %s', (edtf, qualifier) => expect(formatEdtf(edtf, 'en')?.qualifier).toBe(qualifier))

  it('are nothing for text that is no date', () => expect(formatEdtf('soon', 'en')).toBeUndefined())
})

describe('years', () => {
  it.each([
    [{ fromYear: 2024, toYear: 2024 }, '2024', '2024'],
    [{ fromYear: 2024, toYear: 2025 }, '2024–2025', '2024 – 2025'],
  ])('%j', (years, range, heading) => {
    expect(formatYears(years, 'en')).toBe(range)
    expect(formatYears(years, 'ar', 'heading')).toBe(heading)
  })
})
