import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../record/placeSchema'
import { toCompassPoint, toGreatCircleKilometres, toInitialBearingDegrees, toPointBetween } from './distance'

const TASHKENT: LonLat = [69.2401, 41.2995]
const BAKU: LonLat = [49.8671, 40.4093]
const NEW_YORK: LonLat = [-74.006, 40.7128]

const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
)

describe('how far and in which direction', () => {
  it('puts Baku 1,629 km west of Tashkent', () => {
    expect(Math.round(toGreatCircleKilometres(TASHKENT, BAKU))).toBe(1629)
    expect(toCompassPoint(toInitialBearingDegrees(TASHKENT, BAKU))).toBe('west')
    expect(toCompassPoint(toInitialBearingDegrees(BAKU, TASHKENT))).toBe('east')
  })

  it('knows that the shortest way to New York sets out over the north', () => {
    expect(Math.round(toGreatCircleKilometres(TASHKENT, NEW_YORK))).toBe(10172)
    expect(toCompassPoint(toInitialBearingDegrees(TASHKENT, NEW_YORK))).toBe('north-west')
  })

  it('is a quarter of the circumference from the equator to a pole', () => {
    expect(toGreatCircleKilometres([10, 0], [10, 90])).toBeCloseTo((Math.PI / 2) * 6371.0088, 6)
  })

  it.each([
    [0, 'north'],
    [22.4, 'north'],
    [22.6, 'north-east'],
    [180, 'south'],
    [337.6, 'north'],
    [359.9, 'north'],
    [-45, 'north-west'],
  ])('calls %s degrees %s', (degrees, point) => expect(toCompassPoint(degrees)).toBe(point))

  it('is as far there as back, and the points between add up', () => {
    void fc.assert(
      fc.property(lonLat, lonLat, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        const whole = toGreatCircleKilometres(a, b)
        // Opposite points have no one way between them.
        fc.pre(whole < 20000)
        expect(toGreatCircleKilometres(b, a)).toBeCloseTo(whole, 6)
        const between = toPointBetween(a, b, share)
        expect(toGreatCircleKilometres(a, between)).toBeCloseTo(whole * share, 3)
        expect(toGreatCircleKilometres(between, b)).toBeCloseTo(whole * (1 - share), 3)
      }),
    )
  })
})
