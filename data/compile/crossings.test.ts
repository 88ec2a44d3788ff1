import { describe, expect, it } from 'vitest'
import type { Place } from '../../app/domain/record/placeSchema'
import { isAcrossCaspian, listCrossings } from '../../app/domain/view/crossings'
import { buildCrossings, findCrossings } from './crossings'

const text = { ar: 'نص', en: 'text' }
const toCity = (id: string, lon: number): Place => ({
  id,
  name: text,
  kind: 'city',
  lonLat: [lon, 42],
  isHub: true,
  context: text,
})

/** Azerbaijan up to 50° east, then the Caspian up to 53°, then Turkmenistan but for a lagoon. */
const ground = {
  countryAt: ([lon]: readonly [number, number]) => {
    if (lon < 50) return 'AZ'
    if (lon < 53 || (lon > 54 && lon < 54.5)) return undefined
    return 'TM'
  },
}

describe('what lies between two cities', () => {
  it('is told once each, in the order it is met, with its kilometres', () => {
    const way = findCrossings([48, 42], [56, 42], ground)
    expect(way.map(({ over }) => over)).toEqual(['AZ', 'caspian', 'TM'])
    expect(way.reduce((sum, { kilometres }) => sum + kilometres, 0)).toBeCloseTo(661, -1)
  })

  it('leaves out what is narrower than the outlines are sure of, and calls other water open sea', () => {
    const sliver = { countryAt: ([lon]: readonly [number, number]) => (lon < 0.05 ? 'GB' : undefined) }
    expect(findCrossings([0, 50], [3, 50], sliver).map(({ over }) => over)).toEqual(['sea'])
  })

  it('is told from either end', () => {
    const crossings = buildCrossings([toCity('west', 48), toCity('east', 56)], ground)
    expect(listCrossings(crossings, 'west', 'east').map(({ over }) => over)).toEqual(['AZ', 'caspian', 'TM'])
    expect(listCrossings(crossings, 'east', 'west').map(({ over }) => over)).toEqual(['TM', 'caspian', 'AZ'])
    expect(isAcrossCaspian(crossings, 'east', 'west')).toBe(true)
    expect(crossings.names.AZ?.en).toBe('Azerbaijan')
  })

  it('asks for the name of a country nobody has named', () => {
    const islands = { countryAt: () => 'FJ' }
    expect(() => buildCrossings([toCity('a', 1), toCity('b', 2)], islands)).toThrow('FJ')
  })
})
