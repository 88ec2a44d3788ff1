import { expect, it } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import { findExtremes, thinOut } from './thinOut'

it('leaves out most of a long line, and never its end', () => {
  const line = Array.from({ length: 1000 }, (_, step): LonLat => [step / 100, 40])
  const thinned = thinOut(line)
  expect(thinned.length).toBeGreaterThan(20)
  expect(thinned.length).toBeLessThan(30)
  expect([thinned[0], thinned.at(-1)]).toEqual([line[0], line.at(-1)])
})

it('leaves nothing out of a short one', () => {
  const line = Array.from({ length: 24 }, (_, step): LonLat => [step, 40])
  expect(thinOut(line)).toEqual(line)
  expect(thinOut([])).toEqual([])
})

it('finds what of a line lies farthest out on every side', () => {
  const line: LonLat[] = [
    [50, 40],
    [49, 41],
    [55, 39],
    [52, 45],
    [60, 42],
  ]
  expect(findExtremes(line)).toEqual([
    [49, 41],
    [60, 42],
    [55, 39],
    [52, 45],
  ])
  expect(findExtremes([])).toEqual([])
})
