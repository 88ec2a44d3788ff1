import { describe, expect, it } from 'vitest'
import { doRangesOverlap, toSortKey, toYearRange } from './years'

describe('years of a date', () => {
  it.each([
    ['2025-11-16', 2025, 2025],
    ['2018/2023', 2018, 2023],
    ['2018/..', 2018, 2018],
    ['../2025', 2025, 2025],
  ])('%s touches %i to %i', (edtf, fromYear, toYear) => {
    expect(toYearRange(edtf)).toEqual({ fromYear, toYear })
  })

  it('has no range for what is no date', () => expect(toYearRange('soon')).toBeUndefined())

  it('overlaps when they share one year', () => {
    const range = { fromYear: 2018, toYear: 2023 }
    expect(doRangesOverlap(range, { fromYear: 2023, toYear: 2025 })).toBe(true)
    expect(doRangesOverlap(range, { fromYear: 2024, toYear: 2025 })).toBe(false)
  })

  it('sorts a day after the month it lies in has begun', () => {
    const sorted = ['2025-11-16', '2025-11', '2025', '2024-08-09/2024-08-10'].toSorted(
      (a, b) => toSortKey(a) - toSortKey(b),
    )
    expect(sorted).toEqual(['2024-08-09/2024-08-10', '2025', '2025-11', '2025-11-16'])
  })
})
