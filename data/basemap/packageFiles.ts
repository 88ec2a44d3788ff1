/** Finds and reads the files this step takes from npm packages and from its own folder. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection, Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'

const resolveFrom = createRequire(import.meta.url)

export const BASEMAP_FOLDER = dirname(fileURLToPath(import.meta.url))

export type AtlasProperties = { name: string }
type AtlasTopology = Topology<{ countries: GeometryCollection<AtlasProperties> }>

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isAtlas(value: unknown): value is AtlasTopology {
  return (
    isObject(value) &&
    value.type === 'Topology' &&
    Array.isArray(value.arcs) &&
    isObject(value.objects) &&
    'countries' in value.objects
  )
}

function isFeatureCollection(value: unknown): value is FeatureCollection<Polygon> {
  return isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features)
}

/** Natural Earth's countries at 1:50 million, as world-atlas packs them. */
export function readAtlas(): AtlasTopology {
  const atlas = readJson(resolveFrom.resolve('world-atlas/countries-50m.json'))
  if (!isAtlas(atlas)) throw new Error('world-atlas/countries-50m.json holds no topology of countries')
  return atlas
}

/** The lakes committed beside this file; README.md tells where they come from. */
export function readLakes(): FeatureCollection<Polygon> {
  const lakes = readJson(join(BASEMAP_FOLDER, 'lakes.json'))
  if (!isFeatureCollection(lakes))
    throw new Error('data/basemap/lakes.json is not a GeoJSON FeatureCollection')
  return lakes
}
