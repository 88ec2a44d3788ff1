import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import { assignLanes } from './lanes'

const KAZAKHSTAN: LonLat = [66.92, 48.02]
const CASPIAN: LonLat = [50.6, 41.9]
const AZERBAIJAN: LonLat = [47.58, 40.14]
const EUROPE: LonLat = [15, 50]
const CHINA: LonLat = [104, 36]

function toLaneNumbers(corridors: Parameters<typeof assignLanes>[0]): Record<string, number> {
  return Object.fromEntries([...assignLanes(corridors)].map(([id, { lane }]) => [id, lane]))
}

describe('assignLanes', () => {
  it('leaves a corridor alone in the middle', () => {
    expect(
      toLaneNumbers([
        { id: 'a', path: [KAZAKHSTAN, CASPIAN] },
        { id: 'b', path: [CHINA, EUROPE] },
      ]),
    ).toEqual({ a: 0, b: 0 })
  })

  it('lays corridors with a leg in common side by side, whichever way they are told', () => {
    expect(
      toLaneNumbers([
        { id: 'a', path: [KAZAKHSTAN, CASPIAN, AZERBAIJAN] },
        { id: 'b', path: [AZERBAIJAN, CASPIAN] },
        { id: 'c', path: [CHINA, CASPIAN, AZERBAIJAN, EUROPE] },
      ]),
    ).toEqual({ a: -1, b: 0, c: 1 })
  })

  it('centres bundles that a later corridor joins into one', () => {
    expect(
      toLaneNumbers([
        { id: 'a', path: [KAZAKHSTAN, CASPIAN] },
        { id: 'b', path: [AZERBAIJAN, EUROPE] },
        { id: 'c', path: [KAZAKHSTAN, CASPIAN, AZERBAIJAN, EUROPE] },
      ]),
    ).toEqual({ a: -0.5, b: -0.5, c: 0.5 })
  })

  it('runs every path from west to east, so that one side is the same side for all', () => {
    const lanes = assignLanes([
      { id: 'a', path: [KAZAKHSTAN, CASPIAN] },
      { id: 'b', path: [CASPIAN, KAZAKHSTAN] },
    ])
    expect(lanes.get('a')?.path).toEqual([CASPIAN, KAZAKHSTAN])
    expect(lanes.get('b')?.path).toEqual([CASPIAN, KAZAKHSTAN])
  })
})
