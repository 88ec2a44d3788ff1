import { expect, it } from 'vitest'
import { buildNetworkLeg } from '../../testing/mapFixtures'
import { buildStations, findState } from './network'
import { toPlannedNetwork } from './plannedNetwork'

const NEVER = 10_000
const name = { ar: 'محطة', en: 'Station' }
const lonLat: [number, number] = [50, 40]

const legs = [
  buildNetworkLeg({
    ...{ corridor: 'railway', id: 'built', stops: ['a-stop', 'b-stop'] },
    spans: [
      { state: 'planned', since: 2000, until: 2005 },
      { state: 'under-construction', since: 2005, until: 2010 },
      { state: 'operating', since: 2010, until: NEVER },
    ],
  }),
  buildNetworkLeg({
    ...{ corridor: 'cable', id: 'hoped-for', stops: ['b-stop', 'c-stop'], layer: 'fibre', mode: 'fibre' },
    spans: [
      { state: 'proposed', since: 2020, until: 2023 },
      { state: 'planned', since: 2023, until: 2024 },
      { state: 'under-construction', since: 2024, until: NEVER },
    ],
  }),
  buildNetworkLeg({ corridor: 'road', id: 'old', stops: ['c-stop', 'd-stop'] }),
  buildNetworkLeg({
    ...{ corridor: 'grid', id: 'hoped-for-longer', stops: ['e-stop', 'b-stop', 'f-stop'] },
    ...{ layer: 'energy', mode: 'power', spans: [{ state: 'planned', since: 2021, until: NEVER }] },
  }),
]
const stations = buildStations(legs, (id) => ({ id, name, lonLat, kind: 'city' }))
const planned = toPlannedNetwork({ legs, stations })

it('has each leg in the years alone in which it was no more than planned', () => {
  const statesOf = (year: number | null) => planned.legs.map((leg) => findState(leg, year))
  expect(statesOf(2004)).toEqual(['planned', undefined, undefined, undefined])
  expect(statesOf(2005)).toEqual([undefined, undefined, undefined, undefined])
  expect(statesOf(2022)).toEqual([undefined, 'proposed', undefined, 'planned'])
  expect(statesOf(2023)).toEqual([undefined, 'planned', undefined, 'planned'])
  expect(statesOf(null)).toEqual([undefined, undefined, undefined, 'planned'])
})

it('keeps every leg, so that none leaves its lane', () => {
  expect(planned.legs.map(({ key }) => key)).toEqual(legs.map(({ key }) => key))
})

const toYears = (all: typeof planned.stations, stop: string) =>
  all.filter(({ id }) => id === stop).map(({ since, until }) => [since, until])

it('has a station in the years in which it lies on such a leg', () => {
  expect(toYears(planned.stations, 'a-stop')).toEqual([[2000, 2005]])
  // What is planned in two ways is so without a break.
  expect(toYears(planned.stations, 'c-stop')).toEqual([[2020, 2024]])
  expect(toYears(planned.stations, 'd-stop')).toEqual([])
})

it('knows of a station in each year what is planned there, and nothing that was or will be', () => {
  const told = planned.stations
    .filter(({ id }) => id === 'b-stop')
    .map(({ corridors, layers, isEnd, since, until }) => ({ corridors, layers, isEnd, since, until }))
  expect(told).toEqual([
    { corridors: ['railway'], layers: ['rail'], isEnd: true, since: 2000, until: 2005 },
    { corridors: ['cable'], layers: ['fibre'], isEnd: true, since: 2020, until: 2021 },
    { corridors: ['cable', 'grid'], layers: ['energy', 'fibre'], isEnd: true, since: 2021, until: 2024 },
    { corridors: ['grid'], layers: ['energy'], isEnd: false, since: 2024, until: NEVER },
  ])
})

it('is made of a network that has each station once in a year', () => {
  expect(toYears(stations, 'a-stop')).toEqual([[2000, NEVER]])
  expect(toYears(stations, 'c-stop')).toEqual([
    [2000, 2020],
    [2020, NEVER],
  ])
  const years = [1999, 2000, 2004, 2005, 2019, 2020, 2021, 2023, 2024, 9999]
  const count = (stop: string) =>
    years.map((year) =>
      toYears(stations, stop).filter(([since = 0, until = 0]) => since <= year && year < until),
    )
  for (const stop of ['a-stop', 'b-stop', 'c-stop', 'd-stop', 'e-stop']) {
    expect(Math.max(...count(stop).map(({ length }) => length)), stop).toBe(1)
  }
})
