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

  it('comes back to the middle where it is alone for longer', () => {
    const alone = (degrees: number) => {
      const line: readonly LonLat[] = [
        [0, 0],
        [2, 0],
        [2 + degrees, 0],
        [5, 0],
      ]
      const pieces = cutIntoLanes(line, AT_ALL, { stretches: [1, 0, 1], before: 1, after: 1 })
      return pieces.some(({ lane }) => lane === 0)
    }
    // 59 and 61 kilometres.
    expect([alone(59 / 111.2), alone(61 / 111.2)]).toEqual([false, true])
  })

  it('stays in its lane at an end too, where its corridor comes to it in the same one', () => {
    const line: readonly LonLat[] = [
      [0, 0],
      [0.3, 0],
      [3, 0],
    ]
    const toLanes = (stretches: readonly number[], before?: number, after?: number) =>
      cutIntoLanes(line, [0, 1, 2], { stretches, before, after }).map(({ lane }) => lane)
    expect(toLanes([0, 1], 1, 1)).toEqual([1])
    const turned = line.map(([lon]): LonLat => [3 - lon, 0]).toReversed()
    const ending = cutIntoLanes(turned, [0, 1, 2], { stretches: [1, 0], before: 1, after: 1 })
    expect(ending.map(({ lane }) => lane)).toEqual([1])
  })

  it('takes no lane for a short while alone between two different ones', () => {
    const line: readonly LonLat[] = [
      [0, 0],
      [2, 0],
      [2.3, 0],
      [5, 0],
    ]
    const toLanes = (...stretches: [number, number, number]) =>
      cutIntoLanes(line, AT_ALL, { stretches, before: 1, after: 1 }).map(({ lane }) => lane)
    const lanes = toLanes(1, 0, -1)
    expect(lanes.filter((lane) => lane === 1)).toHaveLength(1)
    expect(lanes).toContain(0)
    expect(lanes).toEqual(lanes.toSorted((a, b) => b - a))
    // What counts is the lane next to it, not the one beyond.
    expect(toLanes(2, 0, 1)).not.toEqual([2, 1])
    expect(toLanes(1, 0, 2)).not.toEqual([1, 2])
  })

  it('keeps to the middle where its corridor ends at both of its ends, or at one', () => {
    const toLanes = (before?: number, after?: number) =>
      cutIntoLanes(LINE, [0, 3], { stretches: [0], before, after }).map(({ lane }) => lane)
    expect(toLanes()).toEqual([0])
    expect(toLanes(undefined, 1)[0]).toBe(0)
    expect(toLanes(1).at(-1)).toBe(0)
  })

  it('has no hole where two of its points are one', () => {
    const line: readonly LonLat[] = [
      [0, 0],
      [0, 0],
      [5, 0],
      [5, 0],
    ]
    const pieces = cutIntoLanes(line, [0, 3], { stretches: [0], before: 1, after: 1 })
    const lons = pieces.flatMap(({ points }) => points.map(([lon]) => lon))
    expect(lons).toEqual(lons.toSorted((a, b) => a - b))
    expect([lons[0], lons.at(-1)]).toEqual([0, 5])
  })

  it('takes stretches of one lane as one run wherever on the line they are', () => {
    const line = [0, 2, 4, 4.3, 4.6, 6, 8].map((lon): LonLat => [lon, 0])
    const along = line.map((_, index) => index)
    const pieces = cutIntoLanes(line, along, { stretches: [1, 0, 0, 2, 2, 0], before: 1, after: 0 })
    const runs = pieces.filter(({ isStep }) => !isStep)
    expect(runs.map(({ lane }) => lane)).toEqual([1, 0, 2, 0])
    const ends = runs.map(({ points }) => [points[0]?.[0], points.at(-1)?.[0]])
    const [slide, twice] = [14 / 111.2, 28 / 111.2]
    for (const [index, [from = 0, to = 0]] of [
      [0, 2],
      [2 + slide, 4.3 - twice],
      [4.3, 6],
      [6 + twice, 8],
    ].entries()) {
      expect(ends[index]?.[0]).toBeCloseTo(from)
      expect(ends[index]?.[1]).toBeCloseTo(to)
    }
  })

  it('shares a way too short for both slides between them', () => {
    const short: readonly LonLat[] = [
      [0, 0],
      [0.1, 0],
    ]
    const pieces = cutIntoLanes(short, [0, 1], { stretches: [0], before: 2, after: -2 })
    const middle = pieces.find(({ lane }) => lane < 0)?.points[0]
    expect(middle?.[0]).toBeCloseTo(0.05)
    expect(pieces.every(({ isStep }) => isStep)).toBe(true)
    expect(pieces[0]?.points[0]).toEqual([0, 0])
    expect(pieces.at(-1)?.points.at(-1)?.[0]).toBeCloseTo(0.1)
    const between: readonly LonLat[] = [
      [0, 0],
      [2, 0],
      [2.1, 0],
      [5, 0],
    ]
    const crossing = cutIntoLanes(between, AT_ALL, { stretches: [2, 0, -2], before: 2, after: -2 })
    expect(crossing.find(({ lane }) => lane < 0)?.points[0]?.[0]).toBeCloseTo(2.05)
  })

  it('slides over as many kilometres in the north, and along a meridian', () => {
    const readSlideEnd = (line: readonly LonLat[]) =>
      cutIntoLanes(line, [0, 1], { stretches: [0], before: 1, after: 0 }).at(-1)?.points[0]
    const north = readSlideEnd([
      [0, 45],
      [4, 45],
    ])
    expect(north?.[0]).toBeCloseTo(14 / (111.2 * Math.SQRT1_2), 4)
    const upward = readSlideEnd([
      [10, 40],
      [10, 44],
    ])
    expect(upward?.[0]).toBe(10)
    expect(upward?.[1]).toBeCloseTo(40 + 14 / 111.2, 4)
  })

  it('is one piece in the lane of its first stretch where it is not known which points are its stops', () => {
    const pieces = cutIntoLanes(LINE, [0, 3], { stretches: [1, 0, 1], before: 1, after: 1 })
    expect(pieces).toEqual([{ lane: 1, points: LINE, isStep: false }])
  })
})
