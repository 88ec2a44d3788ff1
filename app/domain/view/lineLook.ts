/**
 * How the line of a corridor or a leg looks, on the map, in the legend and in the panels alike. The dash says the
 * state, the weight and the mark say the mode, and colour repeats it: it must be clear to who sees no colours.
 * Only what operates runs through.
 */
import type { CorridorMode } from '../record/corridorSchema'
import type { LegMode, LegState } from '../record/routeSchema'
import type { CorridorState } from './corridorState'

/** Lengths of dash and gap in line widths. */
type Dash = readonly [number, number, ...number[]]

export const THROUGH: Dash = [1, 0]

export const STATE_DASHES: Readonly<Record<LegState, Dash>> = {
  operating: THROUGH,
  'partly-operating': [5, 1.2, 1, 1.2],
  'under-construction': [3.6, 1.6],
  planned: [1.5, 1],
  proposed: [1.5, 2.1],
  suspended: [0.6, 3.4],
}

/** A crossing of the sea is round dots, closer where ships sail. */
export const FERRY_DASHES: Readonly<Record<LegState, Dash>> = {
  operating: [0, 1.9],
  'partly-operating': [0, 2.7],
  'under-construction': [0, 3.4],
  planned: [0, 4.2],
  proposed: [0, 4.2],
  suspended: [0, 5.4],
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
  /** True where the dashes are round dots. */
  readonly isRound: boolean
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
  const isRound = mode === 'ferry'
  return { ...toModeLook(mode), dash: (isRound ? FERRY_DASHES : STATE_DASHES)[state], isRound }
}

/**
 * The state a whole corridor is drawn in: of what is merely said or not yet spoken of, nothing is there. Of what is
 * there, yet not known to run, see `isThereBefore`.
 */
export function toLineState(stage: CorridorState): LegState {
  if (stage === 'operating-as-known' || stage === 'unknown') return 'operating'
  return stage === 'envisaged' || stage === 'claimed' || stage === 'untold' ? 'proposed' : stage
}
