/**
 * How the line of a corridor or a leg looks, on the map, in the legend and in the panels alike. The dash says the
 * state, the weight and the mark say the mode, and colour repeats it: it must be clear to who sees no colours.
 * Only what operates runs through, and only what nobody has begun to build is hollow.
 */
import type { CorridorMode } from '../record/corridorSchema'
import type { LegMode, LegState } from '../record/routeSchema'
import type { CorridorState } from './corridorState'
import { isOnlyPlanned } from './legState'

/**
 * Lengths of dash and gap in line widths. Round ends make the dash longer by a width, and the gap shorter. They add up
 * to whole numbers, of the core too: MapLibre keeps no others, and would draw the dashes shorter than they are.
 */
type Dash = readonly [number, number, ...number[]]

export const THROUGH: Dash = [1, 0]

export const STATE_DASHES: Readonly<Record<LegState, Dash>> = {
  operating: THROUGH,
  'partly-operating': [4.8, 1.1, 1, 1.1],
  'under-construction': [3.5, 1.5],
  planned: [2, 2],
  proposed: [1, 3],
  suspended: [0.6, 3.4],
}

/** A crossing of the sea is round dots, closer where ships sail; of what is planned, rings. */
export const FERRY_DASHES: Readonly<Record<LegState, Dash>> = {
  operating: [0, 2],
  'partly-operating': [0, 3],
  'under-construction': [0, 4],
  planned: [0, 2],
  proposed: [0, 4],
  suspended: [0, 6],
}

/** How often the core, which is left free along the middle of a hollow line, goes into the line's width. */
export const CORE_PARTS = 2.5
/** An outline needs room for what it surrounds, on a thin line above all. */
const HOLLOW_GROWTH = 1.2
const MIN_HOLLOW_WEIGHT = 0.95

/** The same lengths, of a line as wide as the core. */
export function toCoreDash(dash: Dash): readonly number[] {
  return dash.map((length) => length * CORE_PARTS)
}

/** Sits on the line every so often. */
export const LINE_MARKS = ['fibre', 'power', 'pipeline'] as const
export type LineMark = (typeof LINE_MARKS)[number]

/** In years before anyone told of it a leg is a thin line: it may have run, and nobody says so. */
export const UNATTESTED_WEIGHT = 0.4

export interface LineLook {
  readonly color: 'corridor' | 'fibre'
  /** Width, as a share of the widest line's. */
  readonly weight: number
  readonly dash: Dash
  /** True where the dashes have round ends: dots, and outlines that close. */
  readonly isRound: boolean
  /** True where the dashes are outlines: rings on the sea, else longer. */
  readonly isHollow: boolean
  readonly mark: LineMark | undefined
}

type ModeLook = Pick<LineLook, 'color' | 'weight' | 'mark'>

function toModeLook(mode: LegMode | CorridorMode): ModeLook {
  switch (mode) {
    case 'ferry':
      return { color: 'corridor', weight: 1.1, mark: undefined }
    case 'road':
      return { color: 'corridor', weight: 0.62, mark: undefined }
    case 'fibre':
    case 'digital':
      return { color: 'fibre', weight: 0.7, mark: 'fibre' }
    case 'power':
      return { color: 'corridor', weight: 0.62, mark: 'power' }
    case 'pipeline':
      return { color: 'corridor', weight: 0.75, mark: 'pipeline' }
    case 'rail':
    case 'multimodal':
    case 'unstated':
    case 'air':
    case 'none':
      return { color: 'corridor', weight: 1, mark: undefined }
    default:
      return mode satisfies never
  }
}

export function toLineLook(mode: LegMode | CorridorMode, state: LegState): LineLook {
  const isFerry = mode === 'ferry'
  const isHollow = isOnlyPlanned(state)
  const { weight, ...look } = toModeLook(mode)
  return {
    ...look,
    weight: isHollow ? Math.max(weight * HOLLOW_GROWTH, MIN_HOLLOW_WEIGHT) : weight,
    dash: (isFerry ? FERRY_DASHES : STATE_DASHES)[state],
    isRound: isFerry || isHollow,
    isHollow,
  }
}

/**
 * The state a whole corridor is drawn in: of what is merely said or not yet spoken of, nothing is there. Of what is
 * there, yet not known to run, see `isThereBefore`.
 */
export function toLineState(stage: CorridorState): LegState {
  if (stage === 'operating-as-known' || stage === 'unknown') return 'operating'
  return stage === 'envisaged' || stage === 'claimed' || stage === 'untold' ? 'proposed' : stage
}
