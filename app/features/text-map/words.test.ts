import i18next from 'i18next'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import { CASPIAN, type Crossings, toWayKey } from '../../domain/view/crossings'
import { addWords, setLanguage, startI18n } from '../../i18n/i18n'
import { textMapWords } from '../../i18n/textMapWords'
import {
  type City,
  isCity,
  sortByNearness,
  toAsOfText,
  toDistanceText,
  toDrawnText,
  toWhereText,
  toYearsPhrase,
} from './words'

const t = i18next.t

function buildCity(id: string, lonLat: LonLat): City {
  return { id, kind: 'city', name: { ar: id, en: id }, context: { ar: '', en: '' }, lonLat }
}

const TASHKENT = buildCity('Tashkent', [69.24, 41.3])
const BAKU = buildCity('Baku', [49.87, 40.41])
const ASTANA = buildCity('Astana', [71.43, 51.13])
const WASHINGTON = buildCity('Washington', [-77.04, 38.9])

beforeAll(async () => {
  await startI18n('en')
  addWords(textMapWords)
})
afterEach(() => setLanguage('en'))

describe('where a city lies', () => {
  const crossings: Crossings = {
    ways: {
      [toWayKey('Tashkent', 'Baku')]: [{ over: CASPIAN, kilometres: 300 }],
      [toWayKey('Tashkent', 'Washington')]: [{ over: CASPIAN, kilometres: 300 }],
    },
    names: {},
  }
  const where = (city: City, from: City) => toWhereText(city, from, crossings, 'en', t)

  it('is said as a direction from the other while that is where one would look for it', () => {
    expect(where(ASTANA, TASHKENT)).toMatch(/^1,1\d\d km north of Tashkent$/)
    expect(where(TASHKENT, ASTANA)).toMatch(/^1,1\d\d km south of Astana$/)
  })

  it('is said by where the shortest way sets out once it is too far for that', () => {
    expect(where(TASHKENT, WASHINGTON)).toMatch(
      /^10,\d\d\d km from Washington; the shortest way leaves that city heading north-east$/,
    )
    const at = (longitude: number) => where(buildCity('far', [longitude, 0]), buildCity('near', [0, 0]))
    // 4,892 and 5,004 kilometres.
    expect(at(44)).toBe('4,893 km east of near')
    expect(at(45)).toBe('5,004 km from near; the shortest way leaves that city heading east')
  })

  it('tells of the Caspian Sea on the way', () => {
    expect(where(BAKU, TASHKENT)).toMatch(/^1,62\d km west of Tashkent, across the Caspian Sea$/)
    expect(where(WASHINGTON, TASHKENT)).toMatch(
      /^10,\d\d\d km from Tashkent, across the Caspian Sea; the shortest way leaves that city heading north/,
    )
  })
})

describe('what is measured on drawn lines', () => {
  it('is said to five kilometres, and to one where it is short', () => {
    const text = (kilometres: number) => toDrawnText(kilometres, 'en', t)
    expect([12.4, 19.6, 21, 1_623].map(text)).toEqual([
      'about 12 km',
      'about 20 km',
      'about 20 km',
      'about 1,625 km',
    ])
  })
})

describe('a distance in Arabic', () => {
  it('has its noun in the form of the number that is said', async () => {
    await setLanguage('ar')
    const text = (kilometres: number) => toDistanceText(kilometres, 'ar', i18next.t)
    expect(text(3.4)).toBe(text(3))
    expect(text(10.6)).toBe(text(11))
    expect(text(11).replace(/\d+/, '')).not.toBe(text(3).replace(/\d+/, ''))
  })
})

describe('cities', () => {
  it('stand in the order of their distance, without the one itself', () => {
    expect(sortByNearness(TASHKENT, [WASHINGTON, BAKU, TASHKENT, ASTANA])).toEqual([ASTANA, BAKU, WASHINGTON])
  })

  it('are those with a place on the map', () => {
    const { lonLat: _unknown, ...elsewhere } = BAKU
    expect([BAKU, elsewhere].map(isCity)).toEqual([true, false])
  })
})

describe('the years of an answer', () => {
  it('are those chosen, and else all', () => {
    expect(toYearsPhrase({ fromYear: 2025, toYear: 2025 }, t)).toBe('in 2025')
    expect(toYearsPhrase(null, t)).toBe('in all years of the record')
  })

  it('are told of by their last where something stands as it was then', () => {
    expect(toAsOfText({ fromYear: 2019, toYear: 2024 }, t)).toBe('at the end of 2024')
    expect(toAsOfText(null, t)).toBe('as the sources last tell')
  })
})
