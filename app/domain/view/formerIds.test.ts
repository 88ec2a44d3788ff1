import { expect, test } from 'vitest'
import { toCurrentCorridorId } from './formerIds'

const corridors = new Map([
  ['middle', { id: 'middle', formerIds: ['trans-caspian', 'fibre'] }],
  ['fibre', { id: 'fibre' }],
])

test('a former id leads to the corridor that took it over', () => {
  expect(toCurrentCorridorId('trans-caspian', corridors)).toBe('middle')
})

test('an id that a corridor has is its own, and an unknown one is left as it is', () => {
  expect(toCurrentCorridorId('middle', corridors)).toBe('middle')
  expect(toCurrentCorridorId('fibre', corridors)).toBe('fibre')
  expect(toCurrentCorridorId('nowhere', corridors)).toBe('nowhere')
})
