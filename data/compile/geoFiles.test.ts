// @vitest-environment node
import { geoBounds, geoLength, geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { feature as toFeature } from 'topojson-client'
import { topology } from 'topojson-server'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { ground } from '../basemap/ground'
import { compileRecord } from './compile'
import type { GeoFile } from './geoFiles'
import { lintGeoJson } from './lintGeoJson'

/** RFC 7946, as far as points and lines need it. */
const PositionSchema = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
])
const BboxSchema = v.pipe(
  v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  v.check(
    ([west, south, east, north]) => west <= east && south <= north,
    'a bbox is west, south, east, north',
  ),
)
const GeometrySchema = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: PositionSchema }),
  v.strictObject({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(PositionSchema), v.minLength(2)),
  }),
])
const FeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: v.pipe(v.string(), v.nonEmpty()),
  bbox: v.optional(BboxSchema),
  geometry: GeometrySchema,
  properties: v.record(v.string(), v.unknown()),
})
const CollectionSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  // Members of our own; RFC 7946 no longer knows `crs`, and a strict object lets none through.
  name: v.string(),
  version: v.string(),
  licence: v.string(),
  bbox: BboxSchema,
  features: v.pipe(v.array(FeatureSchema), v.minLength(1)),
})

const AddressesSchema = v.pipe(v.array(v.pipe(v.string(), v.url())), v.minLength(1))
const WordsSchema = v.pipe(v.string(), v.nonEmpty())
const LegPropertiesSchema = v.looseObject({
  corridor: WordsSchema,
  nameEn: WordsSchema,
  nameAr: WordsSchema,
  leg: WordsSchema,
  branch: WordsSchema,
  branchEn: WordsSchema,
  branchAr: WordsSchema,
  fromEn: WordsSchema,
  toAr: WordsSchema,
  mode: WordsSchema,
  state: WordsSchema,
  history: v.pipe(
    v.array(v.strictObject({ state: WordsSchema, since: v.nullable(WordsSchema) })),
    v.minLength(1),
  ),
  attestedFrom: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990))),
  precision: WordsSchema,
  lengths: v.array(v.strictObject({ kilometres: v.number(), sources: AddressesSchema })),
  drawnKilometres: v.pipe(v.number(), v.minValue(0.1)),
  sources: AddressesSchema,
})

type Position = v.InferOutput<typeof PositionSchema>

function listPositions({ geometry }: v.InferOutput<typeof FeatureSchema>): Position[] {
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates
}

/** TopoJSON has its own. */
function stripBbox({ bbox: _, ...feature }: FeatureCollection['features'][number]) {
  return feature
}

let files: readonly GeoFile[] = []

beforeAll(async () => {
  const compilation = await compileRecord(process.cwd(), ground)
  if (!compilation.isSound) throw new Error('The record does not compile; run npm run check:record')
  files = compilation.record.geoFiles
}, 60_000)

function parse(path: string) {
  return v.parse(CollectionSchema, JSON.parse(files.find((file) => file.path === path)?.json ?? ''))
}

describe.each(['data/corridors.geojson', 'data/places.geojson'])('%s', (path) => {
  it('is GeoJSON as RFC 7946 has it, each feature under an id of its own', () => {
    const ids = parse(path).features.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('passes the linter', () => {
    expect(lintGeoJson(files.find((file) => file.path === path)?.json ?? '')).toEqual([])
  })

  it('is read by other tools: drawn by d3-geo, and through TopoJSON and back with nothing lost', () => {
    const text = files.find((file) => file.path === path)?.json ?? ''
    const collection: FeatureCollection = JSON.parse(text)
    const [southWest, northEast] = geoBounds(collection)
    const [west = 0, , east = 0] = collection.bbox ?? []
    // Its bounds are of great circles, which bulge to the north and south but not to the sides.
    expect(southWest[0]).toBeCloseTo(west, 6)
    expect(northEast[0]).toBeCloseTo(east, 6)
    const draw = geoPath(geoMercator().fitSize([1000, 1000], collection))
    for (const feature of collection.features) expect(draw(feature), String(feature.id)).toMatch(/^M[-\d.]+,/)
    const through = toFeature(topology({ all: collection }), 'all')
    expect(through).toMatchObject({ type: 'FeatureCollection', features: collection.features.map(stripBbox) })
  })

  it('has a box around all its points, and points of six decimals at most', () => {
    const { bbox, features } = parse(path)
    const [west, south, east, north] = bbox
    for (const [lon, lat] of features.flatMap(listPositions)) {
      expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true)
      expect([lon, lat]).toEqual([Number(lon.toFixed(6)), Number(lat.toFixed(6))])
    }
  })
})

describe('the legs of corridors for other tools', () => {
  it('are lines with their corridor, states by year, lengths and sources, in both languages', () => {
    for (const { geometry, properties, bbox } of parse('data/corridors.geojson').features) {
      expect(geometry.type).toBe('LineString')
      expect(bbox).toBeDefined()
      expect(v.safeParse(LegPropertiesSchema, properties).issues).toBeUndefined()
    }
  })

  it('are as long as d3-geo measures them', () => {
    for (const feature of parse('data/corridors.geojson').features) {
      const kilometres = geoLength(feature.geometry) * 6371
      const { drawnKilometres } = feature.properties
      expect(Math.abs(Number(drawnKilometres) - kilometres), feature.id).toBeLessThan(0.1 + kilometres / 1000)
    }
  })

  it('tell of Baku–Tbilisi–Kars when it opened', () => {
    const opened = parse('data/corridors.geojson').features.filter(
      ({ properties }) =>
        properties.corridor === 'baku-tbilisi-kars-railway' &&
        /"2017/.test(JSON.stringify(properties.history)),
    )
    expect(opened.length).toBeGreaterThan(0)
  })
})

describe('the places for other tools', () => {
  it('are points with names, kind and country', () => {
    const { features } = parse('data/places.geojson')
    const tashkent = features.find(({ id }) => id === 'tashkent')
    expect(tashkent).toMatchObject({
      geometry: { type: 'Point' },
      properties: { nameEn: 'Tashkent', nameAr: 'طشقند', kind: 'city', country: 'UZ' },
    })
  })
})
