import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAXIMUM_YEAR, MINIMUM_YEAR } from '../domain/dates/years'
import { LANGUAGES } from '../domain/record/text'
import { DATA_COLUMNS } from '../domain/state/dataView'
import { LAYER_KEYS } from '../domain/state/layers'
import { SELECTION_KINDS } from '../domain/state/selection'
import { PARSERS } from './parsers'
import {
  CORRIDOR_TABS,
  isSameCamera,
  PANEL_TABS,
  parseCamera,
  parseDataSort,
  parseId,
  parseLayers,
  parseYears,
  serializeCamera,
  serializeDataSort,
  serializeLayers,
  serializeYears,
} from './schema'

const year = fc.integer({ min: MINIMUM_YEAR, max: MAXIMUM_YEAR })

describe('the address', () => {
  it('gives back the years it was given', () => {
    void fc.assert(
      fc.property(year, year, (a, b) => {
        const years = { fromYear: Math.min(a, b), toYear: Math.max(a, b) }
        expect(parseYears(serializeYears(years))).toEqual(years)
        expect(parseYears(`${years.toYear}-${years.fromYear}`)).toEqual(years)
      }),
    )
  })

  it('gives back the layers it was given, none included', () => {
    void fc.assert(
      fc.property(fc.subarray([...LAYER_KEYS]), (layers) => {
        expect(parseLayers(serializeLayers(layers))).toEqual(layers)
      }),
    )
  })

  it('gives back the camera to about a kilometre', () => {
    const camera = fc.record({
      center: fc.tuple(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
      ),
      zoom: fc.double({ min: 0, max: 24, noNaN: true }),
    })
    void fc.assert(
      fc.property(camera, (given) => {
        const read = parseCamera(serializeCamera(given))
        expect(read && isSameCamera(read, given)).toBe(true)
      }),
    )
  })

  it('reads anything at all without an error, and only known things as values', () => {
    void fc.assert(
      fc.property(fc.string(), (text) => {
        const layers = parseLayers(text)
        expect(layers === null || layers.every((key) => LAYER_KEYS.includes(key))).toBe(true)
        const years = parseYears(text)
        expect(years === null || years.fromYear <= years.toYear).toBe(true)
        parseCamera(text)
        parseId(text)
      }),
    )
  })

  it('has for every parameter a reader that takes anything, and only known things as values', () => {
    const someText = fc.oneof(
      fc.string(),
      fc.constantFrom('ar', 'en', 'fr', 'globe', 'articles', 'planned', 'all', 'events', 'toString'),
    )
    void fc.assert(
      fc.property(someText, (text) => {
        for (const parser of Object.values(PARSERS)) parser.parse(text)
        expect([null, ...LANGUAGES]).toContain(PARSERS.lang.parse(text))
        expect([null, 'globe']).toContain(PARSERS.projection.parse(text))
        expect([null, 'planned']).toContain(PARSERS.lines.parse(text))
        expect([null, 'articles']).toContain(PARSERS.sources.parse(text))
        expect([null, ...PANEL_TABS, ...CORRIDOR_TABS]).toContain(PARSERS.tab.parse(text))
        for (const kind of SELECTION_KINDS) {
          expect(PARSERS[kind].parse(text) ?? 'an-id').toMatch(/^[a-z0-9-]+$/)
        }
      }),
    )
  })

  it.each(['2024-', '1700', '2024-3000', 'abc', '20245'])('reads the years "%s" as absent', (text) => {
    expect(parseYears(text)).toBeNull()
  })

  it.each([
    '<img onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    'A'.repeat(10_000),
    'tash\u202Ekent',
  ])('reads the id "%s" as absent', (text) => expect(parseId(text)).toBeNull())

  it('gives back the order of a table it was given, and reads no other', () => {
    for (const column of DATA_COLUMNS) {
      for (const isDescending of [true, false]) {
        expect(parseDataSort(serializeDataSort({ column, isDescending }))).toEqual({ column, isDescending })
      }
    }
    expect(parseDataSort('--date')).toBeNull()
    expect(parseDataSort('price')).toBeNull()
  })

  it('drops unknown layers and keeps the known ones', () => {
    expect(parseLayers('rail,teleport,events')).toEqual(['events', 'rail'])
    expect(parseLayers('teleport')).toBeNull()
  })

  it.each(['1,2', '1,2,3,4', ',,', '200,0,3', '0,89,3', '0,0,-1'])(
    'reads the camera "%s" as absent',
    (text) => {
      expect(parseCamera(text)).toBeNull()
    },
  )
})
