/**
 * The world's shapes from their packed form to what the map draws. Unpacking is cut into slices of a few
 * milliseconds, so that the page stays responsive while it goes on.
 */
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { WorldKind } from '../layers/world'
import { isWorldTopologyFile } from './basemapFiles'

export type WorldTopology = Topology<{
  countries: GeometryCollection<{ iso?: string; isFocus?: boolean }>
  lakes: GeometryCollection
}>

export function isWorldTopology(file: unknown): file is WorldTopology {
  return isWorldTopologyFile(file)
}

const SLICE_MILLISECONDS = 8

/** Gives the page its turn once a slice is used up. */
function createPacer(): () => Promise<void> {
  let sliceStart = performance.now()
  return async () => {
    if (performance.now() - sliceStart < SLICE_MILLISECONDS) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    sliceStart = performance.now()
  }
}

function toFeature(kind: WorldKind, geometry: GeoJSON.Geometry): GeoJSON.Feature {
  return { type: 'Feature', properties: { kind }, geometry }
}

/** True for the cut along ±180° and the foot of Antarctica, which are edges of the map and not coasts. */
function isMapEdge([aLon = 0, aLat = 0]: GeoJSON.Position, [bLon = 0, bLat = 0]: GeoJSON.Position): boolean {
  return (Math.abs(aLon) > 179.9 && Math.abs(bLon) > 179.9) || (aLat < -89 && bLat < -89)
}

/** The parts of each line between the edges of the map. */
export function withoutMapEdges({ coordinates }: GeoJSON.MultiLineString): GeoJSON.MultiLineString {
  const lines: GeoJSON.Position[][] = []
  for (const line of coordinates) {
    let part: GeoJSON.Position[] = []
    for (const [index, point] of line.entries()) {
      const previous = line[index - 1]
      if (previous && isMapEdge(previous, point)) {
        lines.push(part)
        part = []
      }
      part.push(point)
    }
    lines.push(part)
  }
  return { type: 'MultiLineString', coordinates: lines.filter(({ length }) => length > 1) }
}

export async function toWorldData(topology: WorldTopology): Promise<GeoJSON.FeatureCollection> {
  const rest = createPacer()
  const features: GeoJSON.Feature[] = []
  const { countries, lakes } = topology.objects
  for (const country of countries.geometries) {
    const { features: shapes } = feature(topology, { ...countries, geometries: [country] })
    for (const { properties, geometry } of shapes) {
      features.push(toFeature(properties?.isFocus ? 'focus-land' : 'land', geometry))
    }
    await rest()
  }
  for (const { geometry } of feature(topology, lakes).features) features.push(toFeature('lake', geometry))
  await rest()
  features.push(
    toFeature(
      'border',
      mesh(topology, countries, (a, b) => a !== b),
    ),
  )
  await rest()
  features.push(toFeature('coast', withoutMapEdges(mesh(topology, countries, (a, b) => a === b))))
  return { type: 'FeatureCollection', features }
}
