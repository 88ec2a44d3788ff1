/** How the lines of corridors are drawn, whatever their data: by state, by what runs on them, and by emphasis. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { CORE_PARTS, FERRY_DASHES, STATE_DASHES, THROUGH, toCoreDash } from '../../domain/view/lineLook'
import { ALL_YEARS } from '../../domain/view/network'
import type { MapTheme } from '../style/theme'
import { EMPHASIS } from './emphasisState'
import { YEAR_STATE } from './globalState'
import { LANE_OFFSET, toLaneIconOffset } from './lanes'
import { CORRIDOR_LAYERS, SCHEMATIC_LAYERS } from './layerIds'
import { toMarkImage } from './signs'

/** Of legs. */
export const CORRIDORS_SOURCE = 'corridors'
/** Apart from the legs: which of these curves there are changes with the years, and that must not move the legs. */
export const SCHEMATIC_SOURCE = 'schematic-corridors'

const YEAR: ExpressionSpecification = ['number', ['global-state', YEAR_STATE]]
/** Without years it is always drawn. */
export const IS_OF_YEAR: ExpressionSpecification = [
  'all',
  ['<=', ['coalesce', ['get', 'since'], -ALL_YEARS], YEAR],
  ['>', ['coalesce', ['get', 'until'], ALL_YEARS + 1], YEAR],
]
const IS_ROUND: ExpressionSpecification = ['==', ['get', 'isRound'], true]
const IS_HOLLOW: ExpressionSpecification = ['==', ['get', 'isHollow'], true]

/** The widest line's, where all of the region is seen and as near as it grows. */
const FAR_PIXELS = 1.8
const NEAR_PIXELS = 4.2

type StateDashes = typeof STATE_DASHES

function toDashes(dashes: StateDashes, isCore = false): ExpressionSpecification {
  const states = Object.entries(dashes).filter(([state]) => state !== 'operating')
  const [first, ...others] = states.map(([state, dash]): [string, ExpressionSpecification] => [
    state,
    ['literal', [...(isCore ? toCoreDash(dash) : dash)]],
  ])
  const fallback: ExpressionSpecification = ['literal', [...(dashes.operating ?? THROUGH)]]
  if (!first) return fallback
  return ['match', ['get', 'state'], ...first, ...others.flat(), fallback]
}

/** A share of the line's own width. */
function toWidth(share = 1): ExpressionSpecification {
  const weight: ExpressionSpecification = ['get', 'weight']
  const toPixels = (pixels: number): ExpressionSpecification => ['*', weight, pixels * share]
  return ['interpolate', ['linear'], ['zoom'], 2, toPixels(FAR_PIXELS), 6, toPixels(NEAR_PIXELS)]
}

function toRoundDashes(isCore: boolean): ExpressionSpecification {
  return [
    'case',
    ['==', ['get', 'isThrough'], true],
    ['literal', [...THROUGH]],
    ['==', ['get', 'isFerry'], true],
    toDashes(FERRY_DASHES, isCore),
    toDashes(STATE_DASHES, isCore),
  ]
}

const MARK_SIZE = 0.5

function toColor(theme: MapTheme): ExpressionSpecification {
  return ['match', ['get', 'color'], 'fibre', theme.fibre, theme.corridor]
}

const SUBJECTS = [
  { source: SCHEMATIC_SOURCE, ids: SCHEMATIC_LAYERS },
  { source: CORRIDORS_SOURCE, ids: CORRIDOR_LAYERS },
] as const
type Subject = (typeof SUBJECTS)[number]

export function buildCorridorLayers(theme: MapTheme): LayerSpecification[] {
  return SUBJECTS.flatMap((subject) => buildLineLayers(theme, subject))
}

/** Fainter where the line has gaps, which say that it is not built: a full glow would fill them. */
function glow(opacity: number): ExpressionSpecification {
  return ['case', ['==', ['get', 'state'], 'operating'], opacity, opacity / 3]
}

function buildLineLayers(theme: MapTheme, { source, ids }: Subject): LayerSpecification[] {
  const color = toColor(theme)
  const line = {
    'line-color': color,
    'line-opacity': ['case', ['<', EMPHASIS, 0], 0.3, 1],
    'line-width': toWidth(),
    'line-offset': LANE_OFFSET,
  } satisfies Record<string, ExpressionSpecification>
  return [
    {
      id: ids.casing,
      type: 'line',
      source,
      filter: IS_OF_YEAR,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        // At rest a thin light edge keeps neighbours apart; pointed at, a glow in the line's own colour.
        'line-color': ['case', ['>=', EMPHASIS, 1], color, theme.card],
        'line-opacity': [
          'case',
          ['>=', EMPHASIS, 3],
          glow(0.42),
          ['>=', EMPHASIS, 2],
          glow(0.2),
          ['>=', EMPHASIS, 1],
          glow(0.15),
          ['<', EMPHASIS, 0],
          0,
          0.6,
        ],
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          ['case', ['>=', EMPHASIS, 3], 9, ['>=', EMPHASIS, 2], 6, ['>=', EMPHASIS, 1], 4, 2.8],
          6,
          ['case', ['>=', EMPHASIS, 3], 18, ['>=', EMPHASIS, 2], 12, ['>=', EMPHASIS, 1], 9, 5.6],
        ],
        'line-offset': LANE_OFFSET,
      },
    },
    // What is planned lies below what is built, which its core would cut into where lines lie on each other.
    {
      id: ids.hollow,
      type: 'line',
      source,
      filter: ['all', IS_OF_YEAR, IS_HOLLOW],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { ...line, 'line-dasharray': toRoundDashes(false) },
    },
    {
      id: ids.core,
      type: 'line',
      source,
      filter: ['all', IS_OF_YEAR, IS_HOLLOW],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        ...line,
        'line-color': theme.card,
        // Less faint than the line, which would show through a fainter one.
        'line-opacity': ['case', ['<', EMPHASIS, 0], 0.55, 1],
        'line-width': toWidth(1 / CORE_PARTS),
        'line-dasharray': toRoundDashes(true),
      },
    },
    {
      // The cap is one for a layer: round dots, and what runs through from step to step, need their own.
      id: ids.round,
      type: 'line',
      source,
      filter: ['all', IS_OF_YEAR, IS_ROUND, ['!', IS_HOLLOW]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { ...line, 'line-dasharray': toRoundDashes(false) },
    },
    {
      id: ids.line,
      type: 'line',
      source,
      filter: ['all', IS_OF_YEAR, ['!', IS_ROUND]],
      layout: { 'line-join': 'round' },
      paint: { ...line, 'line-dasharray': toDashes(STATE_DASHES) },
    },
  ]
}

/** Symbols, and so above all lines. */
export function buildCorridorMarkLayers(theme: MapTheme): LayerSpecification[] {
  return SUBJECTS.map(({ source, ids }): LayerSpecification => {
    return {
      id: ids.mark,
      type: 'symbol',
      source,
      minzoom: 3.5,
      filter: ['all', IS_OF_YEAR, ['has', 'mark']],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 90,
        'icon-image': [
          'match',
          ['get', 'mark'],
          'fibre',
          toMarkImage('fibre'),
          'power',
          toMarkImage('power'),
          toMarkImage('pipeline'),
        ],
        'icon-size': MARK_SIZE,
        'icon-offset': toLaneIconOffset(MARK_SIZE),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': toColor(theme),
        'icon-halo-color': theme.card,
        'icon-halo-width': 1.2,
        'icon-opacity': ['case', ['<', EMPHASIS, 0], 0.3, 1],
      },
    }
  })
}
