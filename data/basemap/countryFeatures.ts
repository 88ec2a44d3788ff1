/** The world's countries as GeoJSON that is safe on a flat map, named by ISO 3166-1 alpha-2 code. */
import { geoArea, geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import isoCountries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import { type AtlasProperties, readAtlas } from './packageFiles'

/** The five Central Asian states and Azerbaijan, which the map tints. */
export const FOCUS_COUNTRIES: readonly string[] = ['KZ', 'UZ', 'KG', 'TJ', 'TM', 'AZ']

/** `iso` is absent for the few shapes Natural Earth draws apart that have no ISO code. */
export type CountryProperties = { iso?: string; isFocus?: true }
export type CountryFeature = Feature<Polygon | MultiPolygon, CountryProperties>

/**
 * One unit a degree, y down. With y up (`reflectY`) geoProject would take every hole for an outline,
 * since it tells them apart by their turn on a screen: Lesotho and the Fergana exclaves would be covered over.
 */
const plateCarree = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0)

export function isAreal(geometry: Geometry | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
}

export function toPolygons(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/**
 * On a sphere a ring wound the wrong way is the whole world less that ring; Natural Earth has a few islands
 * so wound, and one of them would flood the map.
 */
function rewind(coordinates: Position[][]): Position[][] {
  const isInsideOut = geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI
  return isInsideOut ? coordinates.map((ring) => [...ring].reverse()) : coordinates
}

function turnUp(ring: readonly Position[]): Position[] {
  return ring.map(([x = 0, y = 0]) => [x, -y])
}

/**
 * world-atlas joins shapes across ±180°, which a flat map draws as bands from edge to edge:
 * cut them there and give back longitudes within ±180°.
 */
export function cutAtAntimeridian(geometry: Polygon | MultiPolygon): MultiPolygon {
  const coordinates = toPolygons(geometry).map(rewind)
  const cut = geoProject({ type: 'MultiPolygon', coordinates }, plateCarree)
  if (!isAreal(cut)) throw new Error('a country vanished when it was cut at the antimeridian')
  return { type: 'MultiPolygon', coordinates: toPolygons(cut).map((polygon) => polygon.map(turnUp)) }
}

function toProperties(id: string | number | undefined, { name }: AtlasProperties): CountryProperties {
  // Kosovo has no ISO number; XK is the user-assigned code in common use.
  const iso = name === 'Kosovo' ? 'XK' : id === undefined ? undefined : isoCountries.numericToAlpha2(id)
  if (iso === undefined) return {}
  return FOCUS_COUNTRIES.includes(iso) ? { iso, isFocus: true } : { iso }
}

function buildCountryFeatures(): CountryFeature[] {
  const atlas = readAtlas()
  return feature(atlas, atlas.objects.countries).features.flatMap(({ id, properties, geometry }) =>
    isAreal(geometry)
      ? [{ type: 'Feature', properties: toProperties(id, properties), geometry: cutAtAntimeridian(geometry) }]
      : [],
  )
}

let memo: CountryFeature[] | undefined

/** All countries at 1:50 million, in degrees; read and cut once a process. */
export function readCountryFeatures(): readonly CountryFeature[] {
  memo ??= buildCountryFeatures()
  return memo
}
