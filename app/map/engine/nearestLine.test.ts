import { expect, it } from 'vitest'
import { findNearestLine } from './nearestLine'

const EASTWARD = [
  { x: 0, y: 100 },
  { x: 200, y: 100 },
]

it('finds the nearest of lines in lanes beside each other: to the right is below, going east', () => {
  const lines = [
    { id: 'upper', points: EASTWARD, offset: -5 },
    { id: 'lower', points: EASTWARD, offset: 5 },
  ]
  expect(findNearestLine({ x: 50, y: 96 }, lines)?.id).toBe('upper')
  expect(findNearestLine({ x: 50, y: 104 }, lines)?.id).toBe('lower')
})

it('measures to the end of a line, not beyond it', () => {
  const lines = [
    { id: 'short', points: [EASTWARD[0] ?? { x: 0, y: 0 }, { x: 50, y: 100 }], offset: 0 },
    { id: 'far', points: EASTWARD.map(({ x, y }) => ({ x, y: y + 30 })), offset: 0 },
  ]
  expect(findNearestLine({ x: 120, y: 105 }, lines)?.id).toBe('far')
})

it('finds nothing among none', () => {
  expect(findNearestLine({ x: 0, y: 0 }, [])).toBeUndefined()
})
