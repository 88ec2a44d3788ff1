// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { isPointInCountry } from './isPointInCountry'

describe('a point in a country', () => {
  it.each<[string, [number, number], string]>([
    ['Astana', [71.43, 51.17], 'KZ'],
    ['Tashkent', [69.24, 41.3], 'UZ'],
    ['Baku', [49.87, 40.41], 'AZ'],
    ['Aktau, a port', [51.17, 43.65], 'KZ'],
    ['Khorgos, a border town', [80.42, 44.22], 'KZ'],
    ['New York, on islands', [-74.006, 40.713], 'US'],
    ['Anadyr, beyond 170° east', [177.5, 64.73], 'RU'],
  ])('%s', (_, lonLat, iso) => {
    expect(isPointInCountry(lonLat, iso)).toBe(true)
  })

  it('is told from one that is not', () => {
    expect(isPointInCountry([71.43, 51.17], 'UZ')).toBe(false)
    expect(isPointInCountry([41.3, 69.24], 'UZ')).toBe(false)
    expect(isPointInCountry([69.24, 41.3], 'ZZ')).toBe(false)
  })

  it('reaches as far as the tolerance and no farther', () => {
    // Tashkent is within 20 km of the border; Bukhara is 200 km from it.
    expect(isPointInCountry([69.24, 41.3], 'KZ', 0)).toBe(false)
    expect(isPointInCountry([69.24, 41.3], 'KZ')).toBe(true)
    expect(isPointInCountry([64.4, 39.8], 'KZ')).toBe(false)
  })
})
