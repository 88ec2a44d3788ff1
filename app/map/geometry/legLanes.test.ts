import { describe, expect, it } from 'vitest'
import { assignLegLanes } from './legLanes'

const leg = (corridor: string, ...stops: string[]) => ({
  key: `${corridor}/${stops.join('-')}`,
  corridor,
  stops,
})

function toLanes(...legs: ReturnType<typeof leg>[]) {
  return Object.fromEntries(assignLegLanes(legs))
}

describe('assignLegLanes', () => {
  it('leaves a leg alone in the middle, and those that only meet at a station', () => {
    expect(toLanes(leg('x', 'a', 'b'), leg('y', 'b', 'c'))).toEqual({ 'x/a-b': 0, 'y/b-c': 0 })
  })

  it('lays legs of two corridors side by side where they share a stretch, whatever else they run', () => {
    expect(toLanes(leg('x', 'a', 'b', 'c'), leg('y', 'b', 'c', 'd'))).toEqual({
      'x/a-b-c': -0.5,
      'y/b-c-d': 0.5,
    })
  })

  it('keeps the side of a corridor that runs the other way', () => {
    expect(toLanes(leg('x', 'a', 'b'), leg('y', 'b', 'a'), leg('z', 'a', 'b'))).toEqual({
      'x/a-b': -1,
      'y/b-a': 0,
      'z/a-b': 1,
    })
    expect(toLanes(leg('x', 'a', 'b'), leg('y', 'b', 'a'))).toEqual({ 'x/a-b': -0.5, 'y/b-a': -0.5 })
  })

  it('gives the legs of one corridor one lane of their bundle', () => {
    expect(toLanes(leg('x', 'a', 'b', 'c'), leg('y', 'a', 'b'), leg('y', 'b', 'c'))).toEqual({
      'x/a-b-c': -0.5,
      'y/a-b': 0.5,
      'y/b-c': 0.5,
    })
  })
})
