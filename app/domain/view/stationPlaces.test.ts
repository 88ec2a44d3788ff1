import { expect, it } from 'vitest'
import { routeRecord } from '../../testing/fixtureRoute'
import { addStationPlaces } from './stationPlaces'

function findPlaces(id: string, record = routeRecord) {
  return addStationPlaces(record.corridors, record).find((corridor) => corridor.id === id)?.places
}

it('links a corridor to the places it stops in, as worked out', () => {
  expect(findPlaces('iron-way')).toEqual([{ place: 'tashkent', role: 'site', basis: 'derived' }])
})

it('leaves a place that is named already, and corridors without a course', () => {
  const named = { place: 'tashkent', role: 'subject', basis: 'stated' } as const
  const corridors = routeRecord.corridors.map((corridor) => ({ ...corridor, places: [named] }))
  expect(findPlaces('iron-way', { ...routeRecord, corridors })).toEqual([named])
  expect(findPlaces('fibre', { ...routeRecord, corridors })).toEqual([named])
})
