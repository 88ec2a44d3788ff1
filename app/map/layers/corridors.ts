/**
 * Corridors between the places their sources name. Schematic: a curve through those places and no survey.
 * In service they run through; everything merely proposed, planned or claimed is dashed.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { LonLat } from '../../domain/record/placeSchema'
import type { LayerKey } from '../../domain/state/layers'
import type { MapCorridor } from '../../domain/view/mapState'
import { assignLanes } from '../geometry/lanes'
import { buildSchematicPath } from '../geometry/schematicPath'
import type { MapTheme } from '../style/theme'
import { EMPHASIS } from './emphasisState'
import { CORRIDOR_LAYERS } from './layerIds'
import { CORRIDOR_SYMBOLS, type LineKey } from './legend'

export const CORRIDORS_SOURCE = 'corridors'
/** A line is caught this near to either side of it, halved. */
const HIT_WIDTH_PIXELS = 18

/** Pixels between the middles of neighbouring lanes, by zoom; far out a bundle is one line. */
const LANE_STOPS = [
  [2, 1.2],
  [4, 4.5],
  [6, 7],
] as const

/** The same as the style computes for `line-offset`; for finding the line nearest to the pointer. */
export function toLaneWidthPixels(zoom: number): number {
  const [first, ...others] = LANE_STOPS
  let [lowZoom, lowWidth]: readonly [number, number] = first
  for (const [highZoom, highWidth] of others) {
    if (zoom <= highZoom) {
      const share = Math.max(0, (zoom - lowZoom) / (highZoom - lowZoom))
      return lowWidth + (highWidth - lowWidth) * share
    }
    ;[lowZoom, lowWidth] = [highZoom, highWidth]
  }
  return lowWidth
}

export interface CorridorLine {
  readonly id: string
  readonly lane: number
  readonly points: readonly LonLat[]
}

/** The drawn line of every corridor whose layer is on; lanes count the hidden ones too, so that none moves. */
export function toCorridorLines(
  corridors: readonly MapCorridor[],
  layers: ReadonlySet<LayerKey>,
): readonly CorridorLine[] {
  const lanes = assignLanes(corridors)
  return corridors
    .filter(({ layer }) => layers.has(layer))
    .map(({ id, path }) => {
      const lane = lanes.get(id)
      return { id, lane: lane?.lane ?? 0, points: buildSchematicPath(lane?.path ?? path) }
    })
}

export function toCorridorsData(
  corridors: readonly MapCorridor[],
  lines: readonly CorridorLine[],
): GeoJSON.FeatureCollection {
  const byId = new Map(corridors.map((corridor) => [corridor.id, corridor]))
  return {
    type: 'FeatureCollection',
    features: lines.flatMap(({ id, lane, points }) => {
      const corridor = byId.get(id)
      if (!corridor) return []
      return [
        {
          type: 'Feature',
          geometry: { type: 'LineString', coordinates: points.map((point) => [...point]) },
          properties: { id, lane, layer: corridor.layer, isInService: corridor.isInService },
        },
      ]
    }),
  }
}

function match<Value extends string | readonly number[]>(
  toValue: (key: LineKey) => Value,
): ExpressionSpecification {
  const toOutput = (key: LineKey): string | ExpressionSpecification => {
    const value = toValue(key)
    return typeof value === 'string' ? value : ['literal', value]
  }
  return [
    'match',
    ['get', 'layer'],
    'rail',
    toOutput('rail'),
    'fibre',
    toOutput('fibre'),
    'energy',
    toOutput('energy'),
    toOutput('transport'),
  ]
}

const [[farZoom, farPixels], [middleZoom, middlePixels], [nearZoom, nearPixels]] = LANE_STOPS
const LANE_OFFSET: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  farZoom,
  ['*', ['get', 'lane'], farPixels],
  middleZoom,
  ['*', ['get', 'lane'], middlePixels],
  nearZoom,
  ['*', ['get', 'lane'], nearPixels],
]

export function buildCorridorLayers(theme: MapTheme): LayerSpecification[] {
  const color = match((key) => theme[CORRIDOR_SYMBOLS[key].color])
  return [
    {
      id: CORRIDOR_LAYERS.casing,
      type: 'line',
      source: CORRIDORS_SOURCE,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        // At rest a thin light edge keeps neighbours apart; pointed at, a glow in the line's own colour.
        'line-color': ['case', ['>=', EMPHASIS, 1], color, theme.card],
        'line-opacity': [
          'case',
          ['>=', EMPHASIS, 2],
          0.27,
          ['>=', EMPHASIS, 1],
          0.15,
          ['<', EMPHASIS, 0],
          0,
          0.55,
        ],
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          ['case', ['>=', EMPHASIS, 2], 6, ['>=', EMPHASIS, 1], 4, 2.6],
          6,
          ['case', ['>=', EMPHASIS, 2], 14, ['>=', EMPHASIS, 1], 9, 5.4],
        ],
        'line-offset': LANE_OFFSET,
      },
    },
    {
      id: CORRIDOR_LAYERS.line,
      type: 'line',
      source: CORRIDORS_SOURCE,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-opacity': ['case', ['<', EMPHASIS, 0], 0.35, 1],
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.3, 6, 3.4],
        'line-dasharray': [
          'case',
          ['get', 'isInService'],
          ['literal', [1, 0]],
          match((key) => CORRIDOR_SYMBOLS[key].plannedDash),
        ],
        'line-offset': LANE_OFFSET,
      },
    },
    {
      id: CORRIDOR_LAYERS.hit,
      type: 'line',
      source: CORRIDORS_SOURCE,
      paint: { 'line-opacity': 0, 'line-width': HIT_WIDTH_PIXELS, 'line-offset': LANE_OFFSET },
    },
  ]
}
