import { describe, expect, it } from 'vitest'
import type { YearBar } from '../../domain/view/atlasView'
import {
  fromHandles,
  isShown,
  startPlaying,
  stepYears,
  toBarShares,
  toggleYear,
  toHandles,
  toHandleYear,
  toLabelStep,
} from './timelineController'

const SPAN = { fromYear: 2018, toYear: 2026 }
const only = (year: number) => ({ fromYear: year, toYear: year })

function bar(year: number, events: number, figures = 0, corridors = 0): YearBar {
  return { year, events, figures, corridors }
}

const BARS = [
  bar(2018, 1),
  bar(2019, 0),
  bar(2020, 0),
  bar(2021, 0),
  bar(2022, 2, 1),
  bar(2023, 0, 1),
  bar(2024, 12, 4, 4),
  bar(2025, 36, 20, 12),
  bar(2026, 0),
]

describe('choosing a year', () => {
  it('chooses it alone, and all years when it is alone already', () => {
    expect(toggleYear(2024, null)).toEqual(only(2024))
    expect(toggleYear(2024, { fromYear: 2022, toYear: 2025 })).toEqual(only(2024))
    expect(toggleYear(2024, only(2025))).toEqual(only(2024))
    expect(toggleYear(2024, only(2024))).toBeNull()
  })

  it('fades what is outside', () => {
    expect(isShown(2023, null)).toBe(true)
    expect(isShown(2023, only(2024))).toBe(false)
    expect(isShown(2024, only(2024))).toBe(true)
  })
})

describe('the handles', () => {
  it('stand on the edges of the years they hold', () => {
    expect(toHandles(null, SPAN)).toEqual([2018, 2027])
    expect(toHandles(only(2024), SPAN)).toEqual([2024, 2025])
    expect([toHandleYear(2024, 0), toHandleYear(2025, 1)]).toEqual([2024, 2024])
  })

  it('stay on the track for years the record does not have', () => {
    expect(toHandles({ fromYear: 1995, toYear: 2022 }, SPAN)).toEqual([2018, 2023])
    expect(toHandles({ fromYear: 2024, toYear: 2050 }, SPAN)).toEqual([2024, 2027])
    expect(toHandles(only(2050), SPAN)).toEqual([2026, 2027])
    expect(toHandles(only(1995), SPAN)).toEqual([2018, 2019])
  })

  it('come back as the years between them, and as all years when they hold everything', () => {
    expect(fromHandles([2024, 2026], SPAN)).toEqual({ fromYear: 2024, toYear: 2025 })
    expect(fromHandles([2026, 2024], SPAN)).toEqual({ fromYear: 2024, toYear: 2025 })
    expect(fromHandles([2018, 2027], SPAN)).toBeNull()
    expect(fromHandles(toHandles(only(2022), SPAN), SPAN)).toEqual(only(2022))
  })
})

describe('stepping', () => {
  it('goes from a year to the next one with anything in it', () => {
    expect(stepYears(BARS, only(2018), 1)).toEqual(only(2022))
    expect(stepYears(BARS, only(2022), -1)).toEqual(only(2018))
    expect(stepYears(BARS, only(2020), 1)).toEqual(only(2022))
  })

  it('ends with the record', () => {
    expect(stepYears(BARS, only(2025), 1)).toBeUndefined()
    expect(stepYears(BARS, only(2018), -1)).toBeUndefined()
    expect(stepYears([], null, 1)).toBeUndefined()
  })

  it('moves a longer range by a year and keeps its length', () => {
    expect(stepYears(BARS, { fromYear: 2022, toYear: 2024 }, 1)).toEqual({ fromYear: 2023, toYear: 2025 })
    expect(stepYears(BARS, { fromYear: 2024, toYear: 2026 }, 1)).toBeUndefined()
    expect(stepYears(BARS, { fromYear: 2018, toYear: 2019 }, -1)).toBeUndefined()
  })

  it('leaves all years by the nearest end', () => {
    expect(stepYears(BARS, null, 1)).toEqual(only(2018))
    expect(stepYears(BARS, null, -1)).toEqual(only(2025))
  })
})

describe('playing', () => {
  it('begins at the first year, or goes on from the year that stands alone', () => {
    expect(startPlaying(BARS, null)).toEqual(only(2018))
    expect(startPlaying(BARS, { fromYear: 2022, toYear: 2025 })).toEqual(only(2018))
    expect(startPlaying(BARS, only(2024))).toEqual(only(2025))
  })

  it('begins again after the last year', () => {
    expect(startPlaying(BARS, only(2025))).toEqual(only(2018))
  })

  it('visits each year with anything in it once and stops', () => {
    const visited: number[] = []
    let years = startPlaying(BARS, null)
    while (years) {
      visited.push(years.fromYear)
      years = stepYears(BARS, years, 1)
    }
    expect(visited).toEqual([2018, 2022, 2023, 2024, 2025])
  })
})

describe('the drawing', () => {
  it('scales every bar by the fullest year', () => {
    const shares = toBarShares(BARS)
    expect(shares[7]).toEqual({ year: 2025, events: 36 / 68, figures: 20 / 68, corridors: 12 / 68 })
    expect(shares[8]).toEqual({ year: 2026, events: 0, figures: 0, corridors: 0 })
    expect(toBarShares([bar(2020, 0)])[0]).toEqual(bar(2020, 0))
  })

  it('leaves labels out before they touch', () => {
    expect(toLabelStep(9, 700, 40)).toBe(1)
    expect(toLabelStep(9, 280, 40)).toBe(2)
    expect(toLabelStep(36, 280, 40)).toBe(6)
    expect(toLabelStep(9, 0, 40)).toBe(1)
  })
})
