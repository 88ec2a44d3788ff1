/** The world as one topology: `countries` (iso, isFocus) and `lakes`, thinned by place and quantised. */
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type CountryFeature, type CountryProperties, toPolygons } from './countryFeatures'
import { type Detail, minAreaAt, ringArea, simplifyByPlace } from './detail'
import { snapByPlace } from './snapByPlace'

export type WorldTopology = Topology<{
  countries: GeometryCollection<CountryProperties>
  lakes: GeometryCollection
}>

export type WorldOptions = {
  detail: Detail
  /** An island or lake is kept if it is this many times the smallest triangle kept at its place. */
  minIslandTriangles: number
  minLakeTriangles: number
  /** The grid of the result, in degrees of longitude and latitude. */
  gridDegrees: readonly [number, number]
}

function toKey([lon, lat]: Position): string {
  return `${lon},${lat}`
}

/** Points on the outline of more than one country: where dropping a shape would tear a hole in its neighbour. */
function findSharedPoints(countries: readonly CountryFeature[]): Set<string> {
  const ownerByPoint = new Map<string, CountryFeature>()
  const shared = new Set<string>()
  for (const country of countries) {
    for (const point of toPolygons(country.geometry).flat(2)) {
      const key = toKey(point)
      if (ownerByPoint.has(key) && ownerByPoint.get(key) !== country) shared.add(key)
      ownerByPoint.set(key, country)
    }
  }
  return shared
}

function outline(polygon: readonly Position[][]): Position[] {
  return polygon[0] ?? []
}

/** True for a ring worth drawing: so many times larger than the detail of its place. */
function isVisible(ring: readonly Position[], detail: Detail, minTriangles: number): boolean {
  const [lon = 0, lat = 0] = ring[0] ?? []
  return ringArea(ring) >= minTriangles * minAreaAt(detail, lon, lat)
}

/** Leaves out islets too small for their place; a country keeps its largest part however small. */
function dropIslets(countries: readonly CountryFeature[], options: WorldOptions): CountryFeature[] {
  const shared = findSharedPoints(countries)
  return countries.map((country) => {
    const polygons = toPolygons(country.geometry)
    const largest = Math.max(...polygons.map((polygon) => ringArea(outline(polygon))))
    const coordinates = polygons.filter(
      (polygon) =>
        ringArea(outline(polygon)) === largest ||
        isVisible(outline(polygon), options.detail, options.minIslandTriangles) ||
        polygon.flat().some((point) => shared.has(toKey(point))),
    )
    return { ...country, geometry: { type: 'MultiPolygon', coordinates } }
  })
}

function keepLakes(lakes: FeatureCollection<Polygon>, options: WorldOptions): Feature<Polygon>[] {
  return lakes.features.flatMap(({ geometry }) =>
    isVisible(outline(geometry.coordinates), options.detail, options.minLakeTriangles)
      ? [{ type: 'Feature', properties: {}, geometry }]
      : [],
  )
}

function toCollection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

function isWorld(value: Topology): value is WorldTopology {
  return (
    value.objects.countries?.type === 'GeometryCollection' &&
    value.objects.lakes?.type === 'GeometryCollection'
  )
}

export function buildWorld(
  countries: readonly CountryFeature[],
  lakes: FeatureCollection<Polygon>,
  options: WorldOptions,
): WorldTopology {
  const joined = topology({
    countries: toCollection(dropIslets(countries, options)),
    lakes: toCollection(keepLakes(lakes, options)),
  })
  if (!isWorld(joined)) throw new Error('topojson-server gave no collections of countries and lakes')
  const [lonStep, latStep] = options.gridDegrees
  const thinned = simplifyByPlace(joined, options.detail)
  return quantize(snapByPlace(thinned, options.detail, options.gridDegrees), {
    scale: [lonStep, latStep],
    translate: [-180, -90],
  })
}
