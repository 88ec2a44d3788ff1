/** Brings what the canvas shows in line with a state, touching only what differs. Owns no state of the reader's. */
import type { LonLat } from '../../domain/record/placeSchema'
import { findSelectedId } from '../../domain/state/selection'
import type { MapState, Projection } from '../../domain/view/mapState'
import { ALL_YEARS } from '../../domain/view/network'
import type { BasemapLabel } from '../basemap/basemapFiles'
import { buildGreatCircle } from '../geometry/greatCircle'
import { ARCS_SOURCE, type Arc, toArcsData } from '../layers/arcs'
import type { CorridorLine } from '../layers/corridorLines'
import type { Emphasis } from '../layers/emphasisState'
import { toFlowPaint } from '../layers/flow'
import { OPEN_CORRIDOR_STATE, YEAR_STATE } from '../layers/globalState'
import { FLOW_LAYERS } from '../layers/layerIds'
import { buildLayers } from '../layers/paintOrder'
import { PLACES_SOURCE, toPlacesData } from '../layers/places'
import { TRADE_ARCS_SOURCE, toTradeArcsData } from '../layers/tradeArcs'
import { LANGUAGE_STATE, toWorldLabelsData, WORLD_LABELS_SOURCE } from '../layers/worldLabels'
import { diffPaint } from '../style/diffPaint'
import { MAP_THEMES } from '../style/theme'
import { matchAreaLabels, toPositions } from './areaLabels'
import { createCorridorPicture } from './corridorPicture'
import type { DataSlots } from './dataSlots'
import type { Emphases, EmphasesBySource, MapTarget } from './emphasis'
import type { EngineMap } from './engineMap'

export type PictureMap = Pick<EngineMap, 'setGlobalStateProperty' | 'setFeatureState' | 'setPaintProperty'>

export interface Picture {
  /** The map must have its style. */
  draw(state: MapState, emphases: Emphases, labels: readonly BasemapLabel[]): void
  /** The map lost its style and will get the last one back: nothing else drawn can be relied on. */
  forget(): void
  /** What flows: the id of the opened corridor, if any of it is in service. */
  findFlow(): string | undefined
  /** A step of the flow; undefined puts it out. The map must have its style. */
  paintFlow(step: number | undefined): void
  /** Lines as drawn, for finding the one under the pointer. */
  lines(): ReadonlyMap<string, CorridorLine>
  /** What a corridor is drawn by. */
  findLines(corridor: string): readonly CorridorLine[]
  /** Where a place's symbol stands. */
  findPosition(placeId: string): LonLat | undefined
  /** The drawn line of a leg or of a sum of trade; none of a corridor as a whole. */
  findLine(target: MapTarget): readonly LonLat[]
}

type StyleState = Pick<MapState, 'theme' | 'language' | 'projection'>

/** What the layers of lines read of a state besides their data. */
function toLineState({ asOfYear, selection }: MapState): Readonly<Record<string, string | number>> {
  return {
    [YEAR_STATE]: asOfYear ?? ALL_YEARS,
    [OPEN_CORRIDOR_STATE]: findSelectedId(selection, 'corridor') ?? '',
  }
}

function diffEmphases(
  before: ReadonlyMap<string, Emphasis>,
  after: ReadonlyMap<string, Emphasis>,
): readonly (readonly [string, Emphasis])[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids]
    .filter((id) => (before.get(id) ?? 0) !== (after.get(id) ?? 0))
    .map((id) => [id, after.get(id) ?? 0])
}

/** From each origin to the places it is linked with, each pair once. */
function listArcs(
  state: MapState,
  origins: readonly string[],
  positions: ReadonlyMap<string, LonLat>,
): readonly Arc[] {
  const arcs = new Map<string, Arc>()
  for (const origin of origins) {
    for (const other of state.findConnections(origin).places) {
      const [from, to] = [positions.get(origin), positions.get(other)]
      if (from && to) arcs.set([origin, other].toSorted().join(' '), [from, to])
    }
  }
  return [...arcs.values()]
}

/** What the style says of lines before it is told anything. */
const FRESH_LINE_STATE: Readonly<Record<string, string | number>> = {
  [YEAR_STATE]: ALL_YEARS,
  [OPEN_CORRIDOR_STATE]: '',
}

export function createPicture(
  map: PictureMap,
  slots: DataSlots,
  initial: StyleState,
  setProjection: (projection: Projection) => void,
): Picture {
  let styled: StyleState = initial
  let drawn: { state: MapState; labels: readonly BasemapLabel[] } | undefined
  /** What of each source does not rest. */
  let emphasised: EmphasesBySource = {}
  let lineState = FRESH_LINE_STATE
  /** Of a style that was put up anew, whose state is that of the first one. */
  let isStyleFresh = false
  const corridorPicture = createCorridorPicture(slots)
  let positions: ReadonlyMap<string, LonLat> = new Map()

  const toPosition = (placeId: string) => positions.get(placeId)

  const drawStyle = (state: MapState) => {
    if (state.theme !== styled.theme) {
      const changes = diffPaint(buildLayers(MAP_THEMES[styled.theme]), buildLayers(MAP_THEMES[state.theme]))
      for (const { layerId, property, value } of changes) map.setPaintProperty(layerId, property, value)
    }
    if (isStyleFresh || state.language !== styled.language) {
      map.setGlobalStateProperty(LANGUAGE_STATE, state.language)
    }
    isStyleFresh = false
    if (state.projection !== styled.projection) setProjection(state.projection)
    styled = state
    const nextLineState = toLineState(state)
    for (const [property, value] of Object.entries(nextLineState)) {
      if (lineState[property] !== value) map.setGlobalStateProperty(property, value)
    }
    lineState = nextLineState
  }

  const drawData = (state: MapState, labels: readonly BasemapLabel[]) => {
    const matches = matchAreaLabels(state.places, labels)
    const selectedId = findSelectedId(state.selection, 'place')
    const venues = state.eventPlaces?.venues ?? []
    positions = toPositions(state.places, matches)
    const places = toPlacesData({ places: state.places, layers: state.layers, selectedId, venues, positions })
    const drawnIds = new Set(places.features.map(({ properties }) => String(properties?.id)))
    const hiddenLabels = [...matches].filter(([placeId]) => drawnIds.has(placeId)).map(([, { id }]) => id)
    slots.set(PLACES_SOURCE, places)
    slots.set(WORLD_LABELS_SOURCE, toWorldLabelsData(labels, new Set(hiddenLabels)))
    corridorPicture.drawLines(state, positions)
    corridorPicture.drawStations(state, drawnIds)
    slots.set(TRADE_ARCS_SOURCE, toTradeArcsData(state.tradeArcs, positions))
  }

  const drawEmphases = (state: MapState, emphases: Emphases) => {
    const next = { [PLACES_SOURCE]: emphases.places, ...corridorPicture.toFeatureEmphases(emphases) }
    for (const [source, features] of Object.entries(next)) {
      for (const [id, emphasis] of diffEmphases(emphasised[source] ?? new Map(), features)) {
        map.setFeatureState({ source, id }, { emphasis })
      }
    }
    emphasised = next
    corridorPicture.drawArrows(state, emphases)
    slots.set(ARCS_SOURCE, toArcsData(listArcs(state, emphases.arcOrigins, positions)))
  }

  return {
    draw(state, emphases, labels) {
      drawStyle(state)
      if (drawn?.state !== state || drawn.labels !== labels) drawData(state, labels)
      drawn = { state, labels }
      drawEmphases(state, emphases)
    },
    forget() {
      drawn = undefined
      lineState = FRESH_LINE_STATE
      isStyleFresh = true
      emphasised = {}
      slots.forget()
    },
    findFlow: () => drawn && corridorPicture.findFlow(drawn.state),
    paintFlow(step) {
      for (const [property, value] of Object.entries(toFlowPaint(step))) {
        map.setPaintProperty(FLOW_LAYERS.flow, property, value)
      }
    },
    lines: corridorPicture.lines,
    findLines: (corridor) => (drawn ? corridorPicture.findLines(corridor, drawn.state) : []),
    findPosition: (placeId) => positions.get(placeId),
    findLine({ kind, id, leg }) {
      if (!drawn) return []
      if (kind === 'figure') {
        const [from, to] = drawn.state.tradeArcs.find((arc) => arc.id === id)?.ends.map(toPosition) ?? []
        return from && to ? buildGreatCircle(from, to) : []
      }
      const lines = leg === undefined ? [] : corridorPicture.findLines(id, drawn.state)
      return lines.find((line) => line.leg?.id === leg)?.points ?? []
    },
  }
}
