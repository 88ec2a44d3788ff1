// @vitest-environment node
import { brotliCompressSync } from 'node:zlib'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../app/domain/record/placeSchema'
import { makeBasemap } from './buildBasemap'
import { type CountryProperties, isAreal, readCountryFeatures, toPolygons } from './countryFeatures'
import { isInRing } from './isPointInCountry'
import { readLakes } from './packageFiles'
import { buildWorld, type WorldTopology } from './world'
import { LIGHT_WORLD } from './worldOptions'

const KILOBYTE = 1000
const basemap = makeBasemap()

type Shape = { iso: string | undefined; isFocus: boolean; polygons: Position[][][] }

function readShapes(world: WorldTopology, layer: 'countries' | 'lakes'): Shape[] {
  return feature<CountryProperties>(world, world.objects[layer]).features.flatMap(
    ({ geometry, properties }) =>
      isAreal(geometry)
        ? [{ iso: properties.iso, isFocus: properties.isFocus === true, polygons: toPolygons(geometry) }]
        : [],
  )
}

const worlds = [
  { name: 'light', world: basemap.worldLight, maxBytes: 20.2 * KILOBYTE },
  { name: 'fine', world: basemap.worldFine, maxBytes: 48 * KILOBYTE },
].map((entry) => ({
  ...entry,
  countries: readShapes(entry.world, 'countries'),
  lakes: readShapes(entry.world, 'lakes'),
}))

function findShapesAt(shapes: readonly Shape[], lonLat: LonLat): Shape[] {
  const isIn = (polygon: Position[][]) => polygon.filter((ring) => isInRing(lonLat, ring)).length % 2 === 1
  return shapes.filter(({ polygons }) => polygons.some(isIn))
}

describe.each(worlds)('the $name world', ({ world, countries, lakes, maxBytes }) => {
  it.each<LonLat>([
    [50.5, 45.8],
    [50.8, 42],
    [51.5, 38.5],
  ])('shows the Caspian as sea at %d, %d', (lon, lat) => {
    expect(findShapesAt(countries, [lon, lat])).toEqual([])
  })

  it.each<[string, LonLat]>([
    ['the South Aral of today', [58.5, 45.2]],
    ['the North Aral', [60.7, 46.45]],
    ['Balkhash', [74.2, 45.9]],
    ['Issyk-Kul', [77.2, 42.45]],
    ['Baikal', [107.9, 53.6]],
  ])('has %s as a lake', (_, lonLat) => {
    expect(findShapesAt(lakes, lonLat)).toHaveLength(1)
  })

  it('has land where the Aral dried up', () => {
    expect(findShapesAt(lakes, [60.2, 44.6])).toEqual([])
  })

  it('has every focus country, marked, and marks no other', () => {
    const focus = countries.filter(({ isFocus }) => isFocus)
    expect(focus.map(({ iso }) => iso).sort()).toEqual(['AZ', 'KG', 'KZ', 'TJ', 'TM', 'UZ'])
  })

  it.each<[string, LonLat, string]>([
    ['Sokh, Uzbek land within Kyrgyzstan', [71.1, 39.95], 'UZ'],
    ['Lesotho within South Africa', [28.2, -29.6], 'LS'],
    ['Nakhchivan beyond Armenia', [45.4, 39.25], 'AZ'],
  ])('gives %s, to one country alone', (_, lonLat, iso) => {
    expect(findShapesAt(countries, lonLat).map((country) => country.iso)).toEqual([iso])
  })

  it('covers the mainland around the region once: no gaps, no overlaps', () => {
    const places: LonLat[] = []
    for (let lon = 56.13; lon < 95; lon += 1.7)
      for (let lat = 36.7; lat < 62; lat += 1.7) places.push([lon, lat])
    expect(places.filter((place) => findShapesAt(countries, place).length !== 1)).toEqual([])
  })

  it('has no edge from one side of the world to the other', () => {
    const rings = [...countries, ...lakes].flatMap(({ polygons }) => polygons.flat())
    const spans = rings.flatMap((ring) =>
      ring.slice(1).flatMap(([lon = 0, lat = 0], index) => {
        // The south pole is a line on a flat map: Antarctica runs along it.
        return lat < -89 ? [] : [Math.abs(lon - (ring[index]?.[0] ?? 0))]
      }),
    )
    expect(spans.length).toBeGreaterThan(5000)
    expect(Math.max(...spans)).toBeLessThan(180)
  })

  it('stays within its bytes', () => {
    expect(brotliCompressSync(JSON.stringify(world)).byteLength).toBeLessThanOrEqual(maxBytes)
  })
})

it('keeps more points of Kazakhstan in the fine world than of Brazil, which is three times as large', () => {
  const countPoints = (iso: string) =>
    worlds[1]?.countries.find((country) => country.iso === iso)?.polygons.flat(2).length ?? 0
  expect(countPoints('KZ')).toBeGreaterThan(500)
  expect(countPoints('BR')).toBeLessThan(countPoints('KZ'))
})

it('makes the same world from the same input', () => {
  const again = buildWorld(readCountryFeatures(), readLakes(), LIGHT_WORLD)
  expect(JSON.stringify(again)).toBe(JSON.stringify(basemap.worldLight))
})
