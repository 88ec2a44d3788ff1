import { describe, expect, it } from 'vitest'
import { listSpots, offsetLine, thin, toLineDistance, toPath } from './lines'

const eastward = [
  { x: 0, y: 10 },
  { x: 50, y: 10 },
  { x: 100, y: 10 },
]

describe('a drawn line', () => {
  it('in a lane is moved to the right of its direction, corners included', () => {
    expect(offsetLine(eastward, 4).map(({ y }) => y)).toEqual([14, 14, 14])
    expect(offsetLine(eastward.toReversed(), 4).map(({ y }) => y)).toEqual([6, 6, 6])
    const corner = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 50 },
    ]
    const [, turned] = offsetLine(corner, 5)
    expect(turned?.x).toBeCloseTo(45)
    expect(turned?.y).toBeCloseTo(5)
  })

  it('does not fly off where it turns back on itself', () => {
    const back = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 0, y: 0.5 },
    ]
    for (const { x, y } of offsetLine(back, 6)) expect(Math.hypot(x - 25, y)).toBeLessThan(50)
  })

  it('that turns back exactly, or stands still, is still a line', () => {
    const still = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 0 },
      { x: 0, y: 0 },
    ]
    const there = [still[0], still[1], still[0]].flatMap((point) => point ?? [])
    for (const line of [still, there]) {
      for (const { x, y } of offsetLine(line, 6)) expect(Number.isFinite(x + y)).toBe(true)
      for (const { x, y } of listSpots(line, 20)) expect(Number.isFinite(x + y)).toBe(true)
    }
  })

  it('keeps its ends when what says nothing is left out', () => {
    const dense = Array.from({ length: 101 }, (_, x) => ({ x: x / 2, y: 0 }))
    const kept = thin(dense)
    expect(kept.length).toBeLessThan(40)
    expect(kept[0]).toEqual({ x: 0, y: 0 })
    expect(kept.at(-1)).toEqual({ x: 50, y: 0 })
    expect(thin([dense[0], dense[1]].flatMap((point) => point ?? []))).toHaveLength(2)
  })

  it('carries symbols at even steps, turned the way it runs', () => {
    const spots = listSpots(eastward, 40)
    expect(spots.map(({ x }) => x)).toEqual([20, 60, 100])
    expect(spots.map(({ degrees }) => degrees)).toEqual([0, 0, 0])
    expect(listSpots(eastward.toReversed(), 40)[0]?.degrees).toBe(180)
  })

  it('is so far from a point as its nearest piece', () => {
    expect(toLineDistance({ x: 40, y: 27 }, eastward)).toBe(17)
    expect(toLineDistance({ x: 103, y: 14 }, eastward)).toBe(5)
  })

  it('is written to a tenth of a pixel', () => {
    expect(
      toPath([
        { x: 1.26, y: -3 },
        { x: 2, y: 0.04 },
      ]),
    ).toBe('M1.3 -3L2 0')
  })
})
