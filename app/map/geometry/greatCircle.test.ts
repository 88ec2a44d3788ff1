import { geoInterpolate } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import { buildGreatCircle, toAngleDegrees } from './greatCircle'

const TASHKENT: LonLat = [69.24, 41.3]
const WASHINGTON: LonLat = [-77.04, 38.91]
const TOKYO: LonLat = [139.65, 35.68]

const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)

function longestLonStep(points: readonly LonLat[]): number {
  return Math.max(...points.slice(1).map(([lon], index) => Math.abs(lon - (points[index]?.[0] ?? lon))))
}

describe('buildGreatCircle', () => {
  it('leads over the north, not along a parallel', () => {
    const highest = Math.max(...buildGreatCircle(TASHKENT, WASHINGTON).map(([, lat]) => lat))
    expect(highest).toBeGreaterThan(70)
  })

  it('runs on past the antimeridian instead of jumping across the map', () => {
    const points = buildGreatCircle(TOKYO, WASHINGTON)
    expect(points.at(-1)?.[0]).toBeCloseTo(WASHINGTON[0] + 360)
    expect(longestLonStep(points)).toBeLessThan(20)
  })

  it('never jumps and ends at a copy of its end, wherever the ends are', () => {
    fc.assert(
      fc.property(lonLat, lonLat, (from, to) => {
        fc.pre(toAngleDegrees(from, to) > 0.1 && toAngleDegrees(from, to) < 179)
        const points = buildGreatCircle(from, to)
        expect(longestLonStep(points)).toBeLessThanOrEqual(180)
        expect(points.at(-1)?.[1]).toBeCloseTo(to[1], 4)
        const turns = ((points.at(-1)?.[0] ?? 0) - to[0]) / 360
        expect(turns).toBeCloseTo(Math.round(turns), 4)
      }),
    )
  })

  it('agrees with d3-geo', () => {
    const expected = geoInterpolate(TASHKENT, TOKYO)
    buildGreatCircle(TASHKENT, TOKYO, 4).forEach(([lon, lat], index) => {
      const [expectedLon, expectedLat] = expected(index / 4)
      expect(lon).toBeCloseTo(expectedLon)
      expect(lat).toBeCloseTo(expectedLat)
    })
  })

  it('stays where it is between a place and itself', () => {
    expect(buildGreatCircle(TASHKENT, TASHKENT, 2).every(([lon]) => Math.abs(lon - 69.24) < 1e-6)).toBe(true)
  })
})

describe('toAngleDegrees', () => {
  it('measures along the globe', () => {
    expect(toAngleDegrees([0, 0], [90, 0])).toBeCloseTo(90)
    expect(toAngleDegrees([179, 0], [-179, 0])).toBeCloseTo(2)
  })
})
