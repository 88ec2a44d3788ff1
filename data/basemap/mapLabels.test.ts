// @vitest-environment node
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readCountryFeatures } from './countryFeatures'
import { isInCountryShape } from './isPointInCountry'
import { MAP_LABELS } from './mapLabels'

const countryLabels = MAP_LABELS.filter(({ iso }) => iso !== undefined)

describe('the map labels', () => {
  it('have a name in both languages, each in its own script', () => {
    for (const { name } of MAP_LABELS) {
      expect(name.ar).toMatch(/^[\u0621-\u0652 ]+$/)
      expect(name.en).toMatch(/^[A-Za-zü ]+$/)
    }
  })

  it('lie inside the country they name', () => {
    const strays = countryLabels.filter(
      ({ iso, lonLat }) =>
        !readCountryFeatures().some(
          (country) => country.properties.iso === iso && isInCountryShape(lonLat, country),
        ),
    )
    expect(strays.map(({ id }) => id)).toEqual([])
  })

  it('name seas on water', () => {
    const seas = MAP_LABELS.filter(({ kind }) => kind === 'sea')
    const onLand = seas.filter(({ lonLat }) =>
      readCountryFeatures().some((country) => isInCountryShape(lonLat, country)),
    )
    expect(seas.length).toBeGreaterThan(2)
    expect(onLand.map(({ id }) => id)).toEqual([])
  })

  it('name every focus country, before all others', () => {
    const focus = MAP_LABELS.filter(({ kind }) => kind === 'focus-country')
    expect(focus.map(({ iso }) => iso).sort()).toEqual(['AZ', 'KG', 'KZ', 'TJ', 'TM', 'UZ'])
    expect(new Set(focus.map(({ rank }) => rank))).toEqual(new Set([1]))
  })

  it('have ids of their own, come in the order of their rank and start at whole zooms', () => {
    expect(new Set(MAP_LABELS.map(({ id }) => id)).size).toBe(MAP_LABELS.length)
    expect(MAP_LABELS.map(({ rank }) => rank)).toEqual(MAP_LABELS.map(({ rank }) => rank).sort())
    expect(MAP_LABELS.filter(({ minZoom = 0 }) => !Number.isInteger(minZoom))).toEqual([])
  })

  it('stay within their bytes', () => {
    expect(brotliCompressSync(JSON.stringify(MAP_LABELS)).byteLength).toBeLessThanOrEqual(3000)
  })
})
