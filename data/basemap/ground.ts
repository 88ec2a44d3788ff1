/**
 * Land, water and countries as points, for the checks of lines: the finest shapes there are, not thinned.
 * Natural Earth keeps the Caspian out of its countries, so it is sea here; lakes are taken out of the land.
 */
import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { LonLat } from '../../app/domain/record/placeSchema'
import { readCountryFeatures, toPolygons } from './countryFeatures'
import { isPointInCountry } from './isPointInCountry'
import { readAtlas, readLakes } from './packageFiles'

type Edge = readonly [from: Position, to: Position]
type Area = {
  iso?: string
  rings: Position[][]
  box: [number, number, number, number]
  /** The edges by the rows of latitude they run through; made when the area is first asked for. */
  rows?: Map<number, Edge[]>
}

const KM_PER_DEGREE = 111.2
/** Areas and shores are looked up by cells of this many degrees; shores in the cells around a point's too. */
const CELL_DEGREES = 2
/** Height of a row of an area's edges: a point is weighed against one row and not the whole outline. */
const ROW_DEGREES = 0.25

function toArea(rings: Position[][], iso?: string): Area {
  const outline = rings[0] ?? []
  const lons = outline.map(([lon = 0]) => lon)
  const lats = outline.map(([, lat = 0]) => lat)
  const box: Area['box'] = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
  return iso === undefined ? { rings, box } : { iso, rings, box }
}

function toEdges(line: readonly Position[]): Edge[] {
  return line.slice(1).map((to, index) => [line[index] ?? to, to])
}

function toRow(lat: number): number {
  return Math.floor(lat / ROW_DEGREES)
}

function toRows(rings: readonly Position[][]): Map<number, Edge[]> {
  const rows = new Map<number, Edge[]>()
  for (const edge of rings.flatMap(toEdges)) {
    const [firstRow, lastRow] = edge.map(([, lat = 0]) => toRow(lat)).toSorted((a, b) => a - b)
    for (let row = firstRow ?? 0; row <= (lastRow ?? 0); row += 1) {
      const edges = rows.get(row)
      if (edges) edges.push(edge)
      else rows.set(row, [edge])
    }
  }
  return rows
}

/** Even-odd rule; holes count themselves out. */
function isInArea([lon, lat]: LonLat, area: Area): boolean {
  const [west, south, east, north] = area.box
  if (lon < west || lon > east || lat < south || lat > north) return false
  area.rows ??= toRows(area.rings)
  let isInside = false
  for (const [[fromLon = 0, fromLat = 0], [toLon = 0, toLat = 0]] of area.rows.get(toRow(lat)) ?? []) {
    const isCrossed = fromLat > lat !== toLat > lat
    if (isCrossed && lon < ((fromLon - toLon) * (lat - toLat)) / (fromLat - toLat) + toLon) {
      isInside = !isInside
    }
  }
  return isInside
}

function toCell(degrees: number): number {
  return Math.floor(degrees / CELL_DEGREES)
}

function toCellKey(lon: number, lat: number): string {
  return `${toCell(lon)},${toCell(lat)}`
}

function push<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}

function toAreasByCell(areas: readonly Area[]): Map<string, Area[]> {
  const byCell = new Map<string, Area[]>()
  for (const area of areas) {
    const [west, south, east, north] = area.box.map(toCell)
    for (let x = west ?? 0; x <= (east ?? 0); x += 1) {
      for (let y = south ?? 0; y <= (north ?? 0); y += 1) push(byCell, `${x},${y}`, area)
    }
  }
  return byCell
}

function buildGround() {
  const countries = readCountryFeatures().flatMap(({ geometry, properties }) =>
    toPolygons(geometry).map((rings) => toArea(rings, properties.iso ?? '')),
  )
  const lakes = readLakes().features.map(({ geometry }) => toArea(geometry.coordinates))
  const atlas = readAtlas()
  const coasts = mesh(atlas, atlas.objects.countries, (a, b) => a === b).coordinates
  const shores = new Map<string, Edge[]>()
  for (const edge of [...coasts, ...lakes.flatMap(({ rings }) => rings)].flatMap(toEdges)) {
    for (const key of new Set(edge.map(([lon = 0, lat = 0]) => toCellKey(lon, lat)))) {
      push(shores, key, edge)
    }
  }
  return { countries: toAreasByCell(countries), lakes: toAreasByCell(lakes), shores }
}

let memo: ReturnType<typeof buildGround> | undefined

/** Read and indexed once a process. */
function readGround() {
  memo ??= buildGround()
  return memo
}

function find(byCell: ReadonlyMap<string, Area[]>, lonLat: LonLat): Area | undefined {
  return byCell.get(toCellKey(...lonLat))?.find((area) => isInArea(lonLat, area))
}

function isLand(lonLat: LonLat): boolean {
  const { countries, lakes } = readGround()
  return find(countries, lonLat) !== undefined && find(lakes, lonLat) === undefined
}

function countryAt(lonLat: LonLat): string | undefined {
  return find(readGround().countries, lonLat)?.iso
}

/** On a plane that touches the globe at the point. */
function edgeKilometres([lon, lat]: LonLat, [from, to]: Edge): number {
  const kmPerLon = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  const toPlane = ([x = 0, y = 0]: Position): [number, number] => [
    (x - lon) * kmPerLon,
    (y - lat) * KM_PER_DEGREE,
  ]
  const [fromX, fromY] = toPlane(from)
  const [toX, toY] = toPlane(to)
  const [stepX, stepY] = [toX - fromX, toY - fromY]
  const length2 = stepX ** 2 + stepY ** 2
  const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(fromX * stepX + fromY * stepY) / length2))
  return Math.hypot(fromX + share * stepX, fromY + share * stepY)
}

function shoreKilometres(lonLat: LonLat): number {
  const { shores } = readGround()
  const [column, row] = [toCell(lonLat[0]), toCell(lonLat[1])]
  let nearest = Number.POSITIVE_INFINITY
  for (const x of [column - 1, column, column + 1]) {
    for (const y of [row - 1, row, row + 1]) {
      for (const edge of shores.get(`${x},${y}`) ?? []) {
        nearest = Math.min(nearest, edgeKilometres(lonLat, edge))
      }
    }
  }
  return nearest
}

export const ground = { isPointInCountry, isLand, countryAt, shoreKilometres }
