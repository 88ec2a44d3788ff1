/** The small map of the coast around Washington and New York: one SVG path and the two cities' places on it. */
import { geoMercator } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import type { MultiPolygon, Topology } from 'topojson-specification'
import type { LonLat } from '../../app/domain/record/placeSchema'
import { type CountryFeature, isAreal, toPolygons } from './countryFeatures'
import { ringArea } from './detail'

/** In the inset's own units: x to the right and y down from its top left corner. */
type InsetPoint = [x: number, y: number]

export type InsetCoast = {
  width: number
  height: number
  /** An SVG path of the land, without borders; it runs a little past the edges. */
  landPath: string
  cities: { washington: InsetPoint; 'new-york': InsetPoint }
}

const WIDTH = 200
const HEIGHT = 120
const WIDTH_DEGREES = 8
const CENTRE: LonLat = [-75.5, 39.72]
const WASHINGTON: LonLat = [-77.0369, 38.9072]
const NEW_YORK: LonLat = [-74.006, 40.7128]
/** The land ends this far outside, so that a stroke along the cut is never seen. */
const BLEED = 3
/** Square units: smaller bends, and smaller islets, are left out. */
const MIN_BEND_AREA = 0.4
const MIN_ISLET_AREA = 1.5

const projection = geoMercator()
  .scale(WIDTH / ((WIDTH_DEGREES * Math.PI) / 180))
  .center(CENTRE)
  .translate([WIDTH / 2, HEIGHT / 2])
  .clipExtent([
    [-BLEED, -BLEED],
    [WIDTH + BLEED, HEIGHT + BLEED],
  ])

function toInset(lonLat: LonLat): InsetPoint {
  const [x, y] = projection(lonLat) ?? [Number.NaN, Number.NaN]
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
}

function isNear(ring: readonly Position[]): boolean {
  const [centreLon, centreLat] = CENTRE
  return ring.some(
    ([lon = 0, lat = 0]) =>
      Math.abs(lon - centreLon) < WIDTH_DEGREES && Math.abs(lat - centreLat) < WIDTH_DEGREES,
  )
}

function toHalf(value: number): number {
  return Math.round(value * 2) / 2
}

/** Relative steps on a half-unit grid: about half the bytes of absolute coordinates. */
function toPath(ring: readonly Position[]): string {
  let [fromX, fromY] = [0, 0]
  const steps = ring.slice(0, -1).map(([x = 0, y = 0], index) => {
    const step = `${index === 0 ? 'M' : 'l'}${toHalf(x) - fromX} ${toHalf(y) - fromY}`
    fromX = toHalf(x)
    fromY = toHalf(y)
    return step.replace(' -', '-')
  })
  return `${steps.filter((step) => step !== 'l0 0').join('')}z`
}

function isLand(value: Topology): value is Topology<{ land: MultiPolygon }> {
  return value.objects.land?.type === 'MultiPolygon'
}

function buildLandPath(unitedStates: CountryFeature): string {
  const coordinates = toPolygons(unitedStates.geometry).filter((polygon) => polygon.some(isNear))
  const land = geoProject({ type: 'MultiPolygon', coordinates }, projection)
  if (!isAreal(land)) throw new Error('no land is left in the inset')
  const joined = topology({ land })
  if (!isLand(joined)) throw new Error('the land in the inset is of no known kind')
  const thinned = simplify(presimplify(joined), MIN_BEND_AREA)
  return toPolygons(feature(thinned, thinned.objects.land).geometry)
    .flat()
    .filter((ring) => ringArea(ring) >= MIN_ISLET_AREA)
    .map(toPath)
    .join('')
}

export function buildInsetCoast(countries: readonly CountryFeature[]): InsetCoast {
  const unitedStates = countries.find(({ properties }) => properties.iso === 'US')
  if (!unitedStates) throw new Error('the countries hold no US')
  return {
    width: WIDTH,
    height: HEIGHT,
    landPath: buildLandPath(unitedStates),
    cities: { washington: toInset(WASHINGTON), 'new-york': toInset(NEW_YORK) },
  }
}
