import { expect, test } from 'vitest'
import { routeRecord } from '../../testing/fixtureRoute'
import { buildItemIndex } from '../record/recordIndex'
import { findCorridorState } from './corridorState'

const index = buildItemIndex(routeRecord)

test('a corridor with a course is in the state of its legs as of the year', () => {
  const ironWay = { id: 'iron-way', stage: 'claimed' } as const
  expect(findCorridorState(ironWay, index, null)).toBe('operating')
  expect(findCorridorState(ironWay, index, 2016)).toBe('under-construction')
})

test('a course nobody had spoken of is untold', () => {
  const [route] = routeRecord.routes
  if (!route) throw new Error('the fixture has no route')
  const legs = route.legs.filter(({ branch }) => branch === 'spur')
  const index = buildItemIndex({ ...routeRecord, routes: [{ ...route, legs }] })
  expect(findCorridorState({ id: 'iron-way', stage: 'claimed' }, index, 2010)).toBe('untold')
})

test('one of which no course is known is as its sources put it', () => {
  expect(findCorridorState({ id: 'other', stage: 'claimed' }, index, 2016)).toBe('claimed')
})
