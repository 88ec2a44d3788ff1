import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import { cutIntoLanes } from './lanePieces'

/** Along the equator: a degree is 111 km. */
const LINE: readonly LonLat[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [5, 0],
]
const AT_ALL = [0, 1, 2, 3]

describe('a line cut into lanes', () => {
  it('is one piece where it keeps its lane', () => {
    const pieces = cutIntoLanes(LINE, AT_ALL, { stretches: [1, 1, 1], before: 1, after: 1 })
    expect(pieces).toEqual([{ lane: 1, points: LINE, isStep: false }])
  })

  it('slides from a lane to the middle where it begins to run alone', () => {
    const pieces = cutIntoLanes(LINE, AT_ALL, { stretches: [2, 2, 0], before: 2, after: 0 })
    const lanes = pieces.map(({ lane }) => lane)
    expect(lanes[0]).toBe(2)
    expect(lanes.at(-1)).toBe(0)
    expect(lanes).toEqual(lanes.toSorted((a, b) => b - a))
    for (const [index, lane] of lanes.entries()) {
      expect(Math.abs(lane - (lanes[index - 1] ?? lane))).toBeLessThanOrEqual(0.25)
    }
    // Two lanes of 14 km each.
    const middle = pieces.at(-1)?.points ?? []
    expect(middle[0]?.[0]).toBeCloseTo(2 + 28 / 111.2)
    expect(pieces.filter(({ isStep }) => !isStep)).toHaveLength(2)
  })

  it('goes on without a gap, through every point of the line', () => {
    const pieces = cutIntoLanes(LINE, AT_ALL, { stretches: [0, -1, 0], before: 2, after: 1 })
    for (const [index, { points }] of pieces.entries()) {
      const before = pieces[index - 1]
      if (before) expect(points[0]).toEqual(before.points.at(-1))
    }
    const passed = pieces.flatMap(({ points }) => points.map(([lon]) => lon))
    expect(passed).toEqual(passed.toSorted((a, b) => a - b))
    for (const [lon] of LINE) expect(passed.some((other) => Math.abs(other - lon) < 1e-9)).toBe(true)
  })

  it('slides at an end towards the leg that it goes on as', () => {
    const alone = cutIntoLanes(LINE, [0, 3], { stretches: [0], before: 1, after: -1 })
    const lanes = alone.map(({ lane }) => lane)
    expect(lanes[0]).toBeCloseTo(0.875)
    expect(lanes.at(-1)).toBeCloseTo(-0.875)
    expect(lanes).toContain(0)
  })

  it('comes to the station itself where its corridor ends beside others, or turns off there', () => {
    const ending = cutIntoLanes(LINE, [0, 3], { stretches: [2], before: undefined, after: 2 })
    const lanes = ending.map(({ lane }) => lane)
    expect(lanes[0]).toBeCloseTo(0.125)
    expect(lanes).toEqual(lanes.toSorted((a, b) => a - b))
    expect(ending.at(-1)).toMatchObject({ lane: 2, isStep: false })
    expect(ending.at(-1)?.points[0]?.[0]).toBeCloseTo(28 / 111.2)
    const turning = cutIntoLanes(LINE, [0, 3], { stretches: [-1], before: -1, after: undefined })
    expect(turning.map(({ lane }) => lane)).toEqual([-1, -0.875, -0.625, -0.375, -0.125])
  })

  it('stays in its lane where it is alone for a short while only', () => {
    const short: readonly LonLat[] = [
      [0, 0],
      [2, 0],
      [2.3, 0],
      [5, 0],
    ]
    const pieces = cutIntoLanes(short, AT_ALL, { stretches: [1, 0, 1], before: 1, after: 1 })
    expect(pieces.map(({ lane }) => lane)).toEqual([1])
  })
})
