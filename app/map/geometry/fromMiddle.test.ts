import { expect, it } from 'vitest'
import { fromMiddle } from './fromMiddle'

it('begins in the middle and ends at the ends', () => {
  expect(fromMiddle([1, 2, 3, 4, 5])).toEqual([3, 2, 4, 1, 5])
  expect(fromMiddle([])).toEqual([])
})
