/**
 * The lines of corridors as data. Of those with a route, its legs, each with the years of each of its states: the years
 * chosen are a property of the style, so that going through them moves no data. Of the others a curve through the places
 * their sources name: schematic, and no survey.
 */
import type { LonLat } from '../../domain/record/placeSchema'
import type { LegState } from '../../domain/record/routeSchema'
import type { LayerKey } from '../../domain/state/layers'
import { isOnlyPlanned } from '../../domain/view/legState'
import { toLineLook, UNATTESTED_WEIGHT } from '../../domain/view/lineLook'
import type { MapCorridor } from '../../domain/view/mapState'
import type { MapNetwork, NetworkLeg } from '../../domain/view/network'
import { cutIntoLanes, type LanePiece } from '../geometry/lanePieces'
import { assignLanes } from '../geometry/lanes'
import { assignLegLanes } from '../geometry/legLanes'
import { buildSchematicPath } from '../geometry/schematicPath'

export interface CorridorLine {
  /** Of the drawn feature. */
  readonly id: string
  readonly corridor: string
  /** Absent where the line is the whole corridor's. */
  readonly leg?: NetworkLeg
  readonly points: readonly LonLat[]
  /** The same points, by the lane the line lies in. */
  readonly pieces: readonly LanePiece[]
}

/** The drawn line of every schematic corridor that is let through; lanes count the hidden ones too, so that none moves. */
export function toSchematicLines(
  corridors: readonly MapCorridor[],
  layers: ReadonlySet<LayerKey>,
  isPlannedOnly = false,
): readonly CorridorLine[] {
  const lanes = assignLanes(corridors)
  return corridors
    .filter(({ layer, state }) => layers.has(layer) && (!isPlannedOnly || isOnlyPlanned(state)))
    .map(({ id, path }) => {
      const lane = lanes.get(id)
      const points = buildSchematicPath(lane?.path ?? path)
      return { id, corridor: id, points, pieces: [{ lane: lane?.lane ?? 0, points, isStep: false }] }
    })
}

/** Which points of a leg's line are those of its course; it runs through them in this order. */
function findCourse({ line, course }: NetworkLeg, positions: ReadonlyMap<string, LonLat>): readonly number[] {
  let at = 0
  return course.flatMap((stop) => {
    // What is no station is a bend.
    const [lon, lat] = positions.get(stop) ?? stop.split(',').map(Number)
    const found = line.findIndex((point, index) => index >= at && point[0] === lon && point[1] === lat)
    if (found < 0) return []
    at = found
    return [found]
  })
}

/** Of legs whose layer is on, of all years. */
export function toLegLines(
  { legs, stations }: Pick<MapNetwork, 'legs' | 'stations'>,
  layers: ReadonlySet<LayerKey>,
): readonly CorridorLine[] {
  const lanes = assignLegLanes(legs)
  const positions = new Map(stations.map(({ id, lonLat }) => [id, lonLat]))
  return legs
    .filter(({ layer }) => layers.has(layer))
    .map((leg) => {
      const { key, corridor, line } = leg
      const ofLeg = lanes.get(key) ?? { stretches: [], before: 0, after: 0 }
      return {
        id: key,
        corridor,
        leg,
        points: line,
        pieces: cutIntoLanes(line, findCourse(leg, positions), ofLeg),
      }
    })
}

function toFeature(
  { id, corridor }: CorridorLine,
  { lane, points, isStep }: LanePiece,
  mode: Parameters<typeof toLineLook>[0],
  state: LegState,
  years?: { readonly since: number; readonly until: number },
  isUnattested = false,
): GeoJSON.Feature {
  const { color, weight, isRound, isHollow, mark } = toLineLook(mode, state)
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: points.map((point) => [...point]) },
    properties: {
      id,
      corridor,
      lane,
      state,
      color,
      weight: isUnattested ? weight * UNATTESTED_WEIGHT : weight,
      isRound,
      isHollow,
      isFerry: mode === 'ferry',
      // With flat ends its steps would look like teeth.
      ...(isStep && !isRound && state === 'operating' ? { isRound: true, isThrough: true } : {}),
      ...(mark && !isStep ? { mark } : {}),
      ...years,
    },
  }
}

export function toSchematicFeatures(
  corridors: readonly MapCorridor[],
  lines: readonly CorridorLine[],
): readonly GeoJSON.Feature[] {
  const byId = new Map(corridors.map((corridor) => [corridor.id, corridor]))
  return lines.flatMap((line) => {
    const corridor = byId.get(line.id)
    return corridor ? line.pieces.map((piece) => toFeature(line, piece, corridor.mode, corridor.state)) : []
  })
}

/** One for each state and piece of a leg, all by the leg's own id; those of one state at a time are drawn. */
export function toLegFeatures(lines: readonly CorridorLine[]): readonly GeoJSON.Feature[] {
  return lines.flatMap((line) =>
    (line.leg?.spans ?? []).flatMap(({ state, since, until, isUnattested }) =>
      line.pieces.map((piece) =>
        toFeature(line, piece, line.leg?.mode ?? 'unstated', state, { since, until }, isUnattested),
      ),
    ),
  )
}
