import { describe, expect, it } from 'vitest'
import { EMPTY_RECORD } from '../../testing/testItems'
import type { Place } from '../record/placeSchema'
import { buildItemIndex } from '../record/recordIndex'
import type { Leg, LegState, Route } from '../record/routeSchema'
import type { Station } from '../record/stationSchema'
import { findCorridorWay } from './corridorWay'

const text = { ar: 'نص', en: 'text' }
const citations = [{ source: 'page' }]

function toPlace(id: string, lon: number, lat = 40): Place {
  return { id, name: text, kind: 'city', lonLat: [lon, lat], context: text }
}

function toStation(name: string, lon: number, of: Partial<Station> = {}): Station {
  return { id: `${name}-stop`, name: text, country: 'KZ', lonLat: [lon, 40], kind: 'city', ...of }
}

function toLeg(from: string, to: string, options: Partial<Leg> & { readonly state?: LegState } = {}): Leg {
  const { state = 'operating', ...rest } = options
  return {
    id: `${from}-${to}`,
    branch: 'main',
    from: `${from}-stop`,
    to: `${to}-stop`,
    via: [],
    mode: 'rail',
    precision: 'schematic',
    history: [{ state, citations }],
    ...rest,
  }
}

function toRoute(corridor: string, legs: Leg[]): Route {
  return {
    id: `${corridor}-route`,
    corridor,
    branches: [{ id: 'main', name: text }],
    legs,
    facts: [],
    milestones: [],
    unknowns: [],
    confidence: 'high',
    citations,
  }
}

const east = toPlace('east', 70)
const west = toPlace('west', 50)
const stations = [
  toStation('east', 70, { place: 'east' }),
  toStation('middle', 60),
  toStation('town', 61),
  toStation('port', 51, { portOf: 'west' }),
]

function find(routes: Route[], from = east, to = west, year: number | null = null) {
  const places = [east, west, from, to]
  return findCorridorWay(from, to, buildItemIndex({ ...EMPTY_RECORD, places, stations, routes }), year)
}

describe('how corridors join two cities', () => {
  it('goes leg by leg to the port of a city, through stations and against the direction legs are told in', () => {
    const way = find([
      toRoute('road', [
        toLeg('middle', 'east', { via: ['town-stop'], stationKilometres: [0, 90, 800] }),
        toLeg('middle', 'port', { mode: 'ferry', stationKilometres: [0, 700] }),
      ]),
    ])
    if (way.kind !== 'joined') throw new Error(way.kind)
    expect(way.steps.map(({ from, to, between }) => [from, to, between])).toEqual([
      ['east-stop', 'middle-stop', ['town-stop']],
      ['middle-stop', 'port-stop', []],
    ])
    expect(way.kilometres).toBe(1500)
    expect(way.isInService).toBe(true)
    expect(way.start).toEqual({ stationId: 'east-stop', kilometres: 0 })
    // A port of its own, though some way off.
    expect(way.end).toEqual({ stationId: 'port-stop', kilometres: 0 })
  })

  it('takes the shorter of two ways, and of two as long the one that changes corridors less often', () => {
    const via = (stop: string, kilometres: number): [Leg, Leg] => [
      toLeg('east', stop, { stationKilometres: [0, kilometres] }),
      toLeg(stop, 'port', { stationKilometres: [0, kilometres] }),
    ]
    const ways = (routes: Route[]) => {
      const way = find(routes)
      return way.kind === 'joined' && way.steps.map(({ corridorId }) => corridorId)
    }
    const [first, second] = via('town', 500)
    const changing = [toRoute('a', [first]), toRoute('b', [second])]
    expect(ways([...changing, toRoute('long', via('middle', 501))])).toEqual(['a', 'b'])
    expect(ways([...changing, toRoute('straight', via('middle', 500))])).toEqual(['straight', 'straight'])
  })

  it('takes a longer way that is in service before a shorter one that is not, and says where none is', () => {
    const planned = toRoute('new', [toLeg('east', 'port', { state: 'planned', stationKilometres: [0, 10] })])
    const built = toRoute('old', [toLeg('east', 'middle'), toLeg('middle', 'port')])
    const both = find([planned, built])
    expect(both.kind === 'joined' && both.steps.map(({ corridorId }) => corridorId)).toEqual(['old', 'old'])
    const one = find([planned])
    expect(one).toMatchObject({ kind: 'joined', isInService: false })
  })

  it('is of the chosen years: what nobody had spoken of joins nothing', () => {
    const history = [
      { state: 'operating' as const, since: { edtf: '2020', basis: 'stated' as const }, citations },
    ]
    const routes = [toRoute('late', [toLeg('east', 'port', { history })])]
    expect(find(routes, east, west, 2020).kind).toBe('joined')
    expect(find(routes, east, west, 2019).kind).toBe('far')
  })

  it('never travels by pipe or cable', () => {
    expect(find([toRoute('pipe', [toLeg('east', 'port', { mode: 'pipeline' })])]).kind).toBe('far')
  })

  it('begins at the nearest station where a city has none, and gives up where all are far', () => {
    const routes = [toRoute('road', [toLeg('east', 'port')])]
    const near = find(routes, toPlace('near', 70, 42))
    expect(near.kind === 'joined' && Math.round(near.start.kilometres)).toBe(222)
    const far = toPlace('far', -74)
    expect(find(routes, east, far)).toEqual({ kind: 'far', place: far })
  })

  it('says so where legs do not meet', () => {
    const routes = [toRoute('a', [toLeg('east', 'middle')]), toRoute('b', [toLeg('town', 'port')])]
    expect(find(routes).kind).toBe('apart')
  })
})
