import { describe, expect, it } from 'vitest'
import { EMPTY_RECORD } from '../../testing/testItems'
import { buildItemIndex } from '../record/recordIndex'
import type { Leg, LegState, Route } from '../record/routeSchema'
import type { Station } from '../record/stationSchema'
import { findLegEntry, isUnattested } from './legState'
import { toLineLook } from './lineLook'
import { findNetwork, findSpan, findState, toSpans } from './network'

const citations = [{ source: 's' }]
const name = { ar: 'اسم', en: 'name' }

const state = (what: LegState, since?: string): Leg['history'][number] => ({
  state: what,
  ...(since === undefined ? {} : { since: { edtf: since, basis: 'stated' as const } }),
  citations,
})

/** As the record tells them. */
const HISTORIES: Record<string, Leg['history']> = {
  'baku-tbilisi-kars': [state('under-construction', '2007-11'), state('operating', '2017-10-30')],
  'china-kyrgyzstan-uzbekistan': [state('proposed', '1997'), state('under-construction', '2024-12-27')],
  always: [state('operating')],
  twice: [state('planned', '2010'), state('suspended', '2012'), state('operating', '2012-06')],
}

const station = (id: string, patch: Partial<Station> = {}): Station => ({
  id,
  name,
  country: 'AZ',
  lonLat: [50, 40],
  kind: 'city',
  ...patch,
})

const leg = (id: string, patch: Partial<Leg> = {}): Leg => ({
  id,
  branch: 'main',
  from: 'a-stop',
  to: 'b-stop',
  via: [],
  mode: 'rail',
  precision: 'schematic',
  history: HISTORIES[id] ?? [state('operating')],
  ...patch,
})

function build(legs: Leg[]) {
  const route: Route = {
    id: 'c-route',
    corridor: 'c',
    branches: [{ id: 'main', name }],
    legs,
    facts: [],
    milestones: [],
    unknowns: [],
    confidence: 'high',
    citations,
  }
  const stations = [station('a-stop'), station('b-stop', { lonLat: [45, 41] }), station('c-stop')]
  return findNetwork(buildItemIndex({ ...EMPTY_RECORD, stations, routes: [route] }))
}

const drawn = (id: string, year: number | null) => {
  const [found] = build([leg(id)]).legs
  const as = found && findState(found, year)
  return as && (toLineLook('rail', as).dash[1] === 0 ? 'solid' : 'dashed')
}

describe('the state a leg is drawn in', () => {
  it('of Baku–Tbilisi–Kars is hollow up to the end of 2016 and solid from 2017', () => {
    expect([2006, 2007, 2016, 2017, 2026, null].map((year) => drawn('baku-tbilisi-kars', year))).toEqual([
      undefined,
      'dashed',
      'dashed',
      'solid',
      'solid',
      'solid',
    ])
  })

  it('of China–Kyrgyzstan–Uzbekistan is never solid', () => {
    const [found] = build([leg('china-kyrgyzstan-uzbekistan')]).legs
    const states = [1996, 1997, 2023, 2024, 2060, null].map((year) => found && findState(found, year))
    expect(states).toEqual([
      undefined,
      'proposed',
      'proposed',
      'under-construction',
      'under-construction',
      'under-construction',
    ])
    for (const year of [1997, 2024, null]) {
      expect(drawn('china-kyrgyzstan-uzbekistan', year)).toBe('dashed')
    }
  })

  it('is the one the panels tell, in every year', () => {
    for (const history of Object.values(HISTORIES)) {
      const spans = toSpans({ history })
      for (const year of [null, ...Array.from({ length: 71 }, (_, offset) => 1990 + offset)]) {
        expect(findState({ spans }, year)).toBe(findLegEntry({ history }, year)?.state)
      }
    }
  })
})

describe('a leg of which no page says since when', () => {
  const ALL_OFFSETS = [null, ...Array.from({ length: 71 }, (_, offset) => 1990 + offset)]

  it('is there in earlier years where it runs, but not as known', () => {
    const running = { history: [state('operating')], attestedFrom: 2015 }
    const years = [1990, 2014, 2015, null].map((year) => findSpan({ spans: toSpans(running) }, year))
    expect(years.map((span) => [span?.state, span?.isUnattested ?? false])).toEqual([
      ['operating', true],
      ['operating', true],
      ['operating', false],
      ['operating', false],
    ])
    expect([2014, 2015, null].map((year) => isUnattested(running, year))).toEqual([true, false, false])
  })

  it('is not there before anyone says so where it does not run', () => {
    const spans = toSpans({ history: [state('proposed')], attestedFrom: 2015 })
    expect([2014, 2015, null].map((year) => findState({ spans }, year))).toEqual([
      undefined,
      'proposed',
      'proposed',
    ])
  })

  it.each(['operating', 'suspended', 'planned'] as const)('is %s in the panels as on the map', (what) => {
    const told = { history: [state(what)], attestedFrom: 2015 }
    const spans = toSpans(told)
    for (const year of ALL_OFFSETS) {
      expect(findState({ spans }, year)).toBe(findLegEntry(told, year)?.state)
    }
  })
})

describe('the network', () => {
  it('draws a leg by its line, else through its stations and bends', () => {
    const line: Leg['line'] = [
      [50, 40],
      [48, 41],
      [45, 41],
    ]
    const [made, plain] = build([leg('x', { line }), leg('y', { via: [[47, 40]] })]).legs
    expect(made?.line).toEqual(line)
    expect(plain?.line).toEqual([
      [50, 40],
      [47, 40],
      [45, 41],
    ])
    expect(plain?.stops).toEqual(['a-stop', 'b-stop'])
  })

  it('leaves out a leg whose stations are not there', () => {
    expect(build([leg('x', { to: 'nowhere-stop' })]).legs).toEqual([])
  })

  it('knows what runs through a station, and since when', () => {
    const { stations } = build([
      leg('baku-tbilisi-kars'),
      leg('z', { from: 'b-stop', to: 'c-stop', mode: 'ferry' }),
    ])
    expect(stations.find(({ id }) => id === 'a-stop')).toMatchObject({ layers: ['rail'], since: 2007 })
    const years = stations
      .filter(({ id }) => id === 'b-stop')
      .map(({ layers, since, until }) => [layers, since, until])
    expect(years).toEqual([
      [['transport'], -9999, 2007],
      [['rail', 'transport'], 2007, 10_000],
    ])
  })

  it('has a station once in a year, cut only where what it tells of it changes', () => {
    const history = [state('planned', '2010'), state('operating', '2012')]
    const { stations } = build([
      leg('x', { history }),
      leg('y', { history: [state('operating', '2014')] }),
      leg('z', { via: ['b-stop'], to: 'c-stop', history: [state('operating', '2000')] }),
    ])
    const yearsOf = (stop: string) =>
      stations.filter(({ id }) => id === stop).map(({ isEnd, since, until }) => [isEnd, since, until])
    expect(yearsOf('a-stop')).toEqual([[true, 2000, 10_000]])
    expect(yearsOf('b-stop')).toEqual([
      [false, 2000, 2010],
      [true, 2010, 10_000],
    ])
  })

  it('is built once for an index', () => {
    const index = buildItemIndex(EMPTY_RECORD)
    expect(findNetwork(index)).toBe(findNetwork(index))
  })
})
