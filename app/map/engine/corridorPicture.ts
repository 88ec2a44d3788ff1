/** The drawn lines of corridors and their stations, made anew only where the record or the switches differ. */
import type { LonLat } from '../../domain/record/placeSchema'
import { findSelectedId } from '../../domain/state/selection'
import type { MapState } from '../../domain/view/mapState'
import { findState, groupByCorridor, hasDirection } from '../../domain/view/network'
import { toPlannedNetwork } from '../../domain/view/plannedNetwork'
import { ARROWS_SOURCE, toArrowsData } from '../layers/arrows'
import {
  type CorridorLine,
  toLegFeatures,
  toLegLines,
  toSchematicFeatures,
  toSchematicLines,
} from '../layers/corridorLines'
import { CORRIDORS_SOURCE, SCHEMATIC_SOURCE } from '../layers/corridors'
import type { Emphasis } from '../layers/emphasisState'
import { STATIONS_SOURCE, toStationsData } from '../layers/stations'
import { toDrawnPath } from './areaLabels'
import type { DataSlots } from './dataSlots'
import type { Emphases, EmphasesBySource } from './emphasis'

type Network = MapState['network']

interface DrawnLegs {
  readonly network: Network
  readonly switches: string
  readonly stations: Network['stations']
  readonly lines: readonly CorridorLine[]
}

export interface CorridorPicture {
  drawLines(state: MapState, positions: ReadonlyMap<string, LonLat>): void
  /** `drawnPlaceIds`: those that stand on the map with their names. */
  drawStations(state: MapState, drawnPlaceIds: ReadonlySet<string>): void
  drawArrows(state: MapState, emphases: Pick<Emphases, 'corridors'>): void
  /** The id of the opened corridor, if any of it is in service in the years of the state. */
  findFlow(state: MapState): string | undefined
  /** By the id of the drawn feature, of all years. */
  lines(): ReadonlyMap<string, CorridorLine>
  /** What a corridor is drawn by in the years of the state. */
  findLines(corridor: string, state: Pick<MapState, 'asOfYear'>): readonly CorridorLine[]
  /** From corridors and legs to the ids of what is drawn of them. */
  toFeatureEmphases(emphases: Pick<Emphases, 'corridors' | 'legs'>): EmphasesBySource
}

/** Only what operates moves anything: nothing flows where something is planned, being built or suspended. */
function isFlowing(line: CorridorLine, { selection, asOfYear }: MapState): boolean {
  const isOpen = findSelectedId(selection, 'corridor') === line.corridor
  return (
    isOpen &&
    line.leg !== undefined &&
    hasDirection(line.leg) &&
    findState(line.leg, asOfYear) === 'operating'
  )
}

function toCollection(features: readonly GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] }
}

export function createCorridorPicture(slots: DataSlots): CorridorPicture {
  let drawnLegs: DrawnLegs | undefined
  /** Tells data of legs from the last without reading all of it. */
  let version = 0
  let lines: ReadonlyMap<string, CorridorLine> = new Map()
  let byCorridor: ReadonlyMap<string, readonly CorridorLine[]> = new Map()
  let schematicKey: string | undefined

  const updateLegs = ({ network, layers, isPlannedOnly }: MapState): DrawnLegs => {
    const switches = `${[...layers].join()} ${isPlannedOnly}`
    if (drawnLegs?.network === network && drawnLegs.switches === switches) return drawnLegs
    version++
    const { legs, stations } = isPlannedOnly ? toPlannedNetwork(network) : network
    drawnLegs = {
      network,
      switches,
      stations,
      lines: toLegLines({ legs, stations: network.stations }, layers),
    }
    return drawnLegs
  }

  const findLines: CorridorPicture['findLines'] = (corridor, { asOfYear }) =>
    (byCorridor.get(corridor) ?? []).filter(({ leg }) => !leg || findState(leg, asOfYear) !== undefined)

  return {
    drawLines(state, positions) {
      const corridors = state.corridors.map((corridor) => ({
        ...corridor,
        path: toDrawnPath(corridor, positions),
      }))
      const schematic = toSchematicLines(corridors, state.layers, state.isPlannedOnly)
      const schematicFeatures = toSchematicFeatures(corridors, schematic)
      const legs = updateLegs(state)
      const schematicText = JSON.stringify(schematicFeatures)
      const key = `${version} ${schematicText}`
      if (key !== schematicKey) {
        const all = [...schematic, ...legs.lines]
        lines = new Map(all.map((line) => [line.id, line]))
        byCorridor = groupByCorridor(all)
        schematicKey = key
      }
      slots.setBuilt(SCHEMATIC_SOURCE, schematicText, () => toCollection(schematicFeatures))
      slots.setBuilt(CORRIDORS_SOURCE, String(version), () => toCollection(toLegFeatures(legs.lines)))
    },
    drawStations(state, drawnPlaceIds) {
      const { layers, places } = state
      const { stations } = updateLegs(state)
      const hubIds = new Set(places.filter(({ isHub }) => isHub).map(({ id }) => id))
      const ownPlaces = stations.flatMap(({ place }) => (place === undefined ? [] : [place]))
      const namedIds = new Set(ownPlaces.filter((id) => drawnPlaceIds.has(id)))
      const key = `${version} ${[...hubIds].join()} ${[...namedIds].join()}`
      slots.setBuilt(STATIONS_SOURCE, key, () => toStationsData({ stations, layers, hubIds, namedIds }))
    },
    drawArrows(state, { corridors }) {
      const lit = [...corridors].filter(([, emphasis]) => emphasis >= 2).map(([id]) => id)
      const lines = lit.flatMap((id) => findLines(id, state))
      slots.set(
        ARROWS_SOURCE,
        toArrowsData(lines, (line) => isFlowing(line, state)),
      )
    },
    findFlow(state) {
      const open = findSelectedId(state.selection, 'corridor')
      return byCorridor.get(open ?? '')?.some((line) => isFlowing(line, state)) ? open : undefined
    },
    lines: () => lines,
    findLines,
    toFeatureEmphases({ corridors, legs }) {
      const ofLegs = new Map<string, Emphasis>()
      const ofSchematic = new Map<string, Emphasis>()
      for (const [corridor, emphasis] of corridors) {
        for (const { id, leg } of byCorridor.get(corridor) ?? []) {
          const features = leg ? ofLegs : ofSchematic
          features.set(id, emphasis)
        }
      }
      for (const [key, emphasis] of legs) ofLegs.set(key, emphasis)
      return { [CORRIDORS_SOURCE]: ofLegs, [SCHEMATIC_SOURCE]: ofSchematic }
    },
  }
}
