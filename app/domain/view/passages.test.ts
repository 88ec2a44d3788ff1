import { expect, it } from 'vitest'
import { routeRecord } from '../../testing/fixtureRoute'
import { buildItemIndex } from '../record/recordIndex'
import { listPassages } from './passages'

const index = buildItemIndex(routeRecord)

function toWays(placeId: string, year: number | null = null, of = index) {
  return listPassages(placeId, of, year).map(({ passages }) =>
    passages.map(({ mode, nextId, state }) => `${mode} ${nextId} ${state}`),
  )
}

it('leads from a city to the ends of every leg that stops there', () => {
  expect(toWays('tashkent')).toEqual([['rail east-stop operating', 'rail port-stop operating']])
})

it('tells a leg in the state of the year, and not before anyone spoke of it', () => {
  expect(toWays('tashkent', 2016)).toEqual([
    ['rail east-stop under-construction', 'rail port-stop operating'],
  ])
})

it('finds nothing where no course runs', () => {
  expect(toWays('astana')).toEqual([])
})

it('counts a port outside its city as a way out of the city', () => {
  const withPort = buildItemIndex({
    ...routeRecord,
    stations: routeRecord.stations.map((station) =>
      station.id === 'baku-stop' ? { ...station, portOf: 'baku' } : station,
    ),
  })
  expect(toWays('baku', null, withPort)).toEqual([['ferry port-stop operating']])
})

it('leads through a station that a leg only passes to both its ends', () => {
  const withOasis = buildItemIndex({
    ...routeRecord,
    stations: routeRecord.stations.map((station) =>
      station.id === 'oasis-stop' ? { ...station, place: 'astana' } : station,
    ),
  })
  expect(toWays('astana', 2019, withOasis)).toEqual([
    ['rail tashkent-stop operating', 'rail port-stop operating'],
  ])
  expect(toWays('astana', 2020, withOasis)).toEqual([
    ['rail tashkent-stop operating', 'rail port-stop operating', 'rail east-stop planned'],
  ])
})
