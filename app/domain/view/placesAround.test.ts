import { expect, it } from 'vitest'
import { buildTestPlace, buildTestRecord } from '../../testing/testItems'
import { listPlacesAround } from './placesAround'

it('leads from a venue to its city and on to its country', () => {
  const { index } = buildTestRecord({})
  expect(listPlacesAround('a-venue', index)).toEqual(['tashkent', 'uzbekistan'])
  expect(listPlacesAround('uzbekistan', index)).toEqual([])
})

it('comes to an end in a record that goes in a ring', () => {
  const places = [buildTestPlace({ id: 'a', within: 'b' }), buildTestPlace({ id: 'b', within: 'a' })]
  expect(listPlacesAround('a', buildTestRecord({ places }).index)).toEqual(['b'])
})
