// @vitest-environment node
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readCountryFeatures } from './countryFeatures'
import { buildInsetCoast } from './insetCoast'

const inset = buildInsetCoast(readCountryFeatures())

it('places both cities inside, New York north-east of Washington and apart enough to tap each', () => {
  const { washington, 'new-york': newYork } = inset.cities
  for (const [x, y] of [washington, newYork]) {
    expect(x).toBeGreaterThan(20)
    expect(x).toBeLessThan(inset.width - 20)
    expect(y).toBeGreaterThan(20)
    expect(y).toBeLessThan(inset.height - 20)
  }
  expect(newYork[0] - washington[0]).toBeGreaterThan(44)
  expect(newYork[1]).toBeLessThan(washington[1])
})

it('draws the mainland and Long Island as closed shapes', () => {
  expect(inset.landPath).toMatch(/^(M-?[\d.]+[ -][\d.]+(l-?[\d.]+( -?|-)[\d.]+)+z)+$/)
  expect(inset.landPath.split('z').length - 1).toBeGreaterThanOrEqual(2)
})

it('stays within its bytes', () => {
  expect(brotliCompressSync(JSON.stringify(inset)).byteLength).toBeLessThanOrEqual(2000)
})
