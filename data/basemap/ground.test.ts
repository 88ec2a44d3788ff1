// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../app/domain/record/placeSchema'
import { ground } from './ground'

describe('the ground', () => {
  it.each<[string, LonLat, boolean, string | undefined]>([
    ['the middle of the Caspian', [51, 42], false, undefined],
    ['the Gulf of Garabogaz', [53.5, 41.3], false, undefined],
    ['the Black Sea', [38, 43], false, undefined],
    ['Lake Balkhash, in Kazakhstan', [73.9, 45.7], false, 'KZ'],
    ['Baku', [49.8, 40.42], true, 'AZ'],
    ['Astana', [71.43, 51.17], true, 'KZ'],
    ['the Fergana valley', [71.7, 40.6], true, 'UZ'],
  ])('knows %s', (_, lonLat, isLand, country) => {
    expect(ground.isLand(lonLat)).toBe(isLand)
    expect(ground.countryAt(lonLat)).toBe(country)
  })

  it('measures to the nearest shore, of a sea or of a lake', () => {
    expect(ground.shoreKilometres([51.17, 43.65])).toBeLessThan(15)
    expect(ground.shoreKilometres([51, 42])).toBeGreaterThan(80)
    expect(ground.shoreKilometres([76.5, 46.75])).toBeLessThan(25)
    expect(ground.shoreKilometres([71.43, 51.17])).toBeGreaterThan(80)
  })
})
