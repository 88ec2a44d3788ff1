import type { Corridor, CorridorMode } from '../domain/record/corridorSchema'
import { toLayerKey } from '../domain/state/layers'
import type { CorridorState } from '../domain/view/corridorState'
import { toLineLook, toLineState } from '../domain/view/lineLook'
import styles from './CorridorStroke.module.css'

/** The line's layer on the map names its colour and dash here; `none` for what has no line of its own. */
export function toStroke(mode: CorridorMode) {
  const layer = toLayerKey(mode)
  return layer === undefined || layer === 'events' || layer === 'figures' ? 'none' : layer
}

const LINE_WIDTH = 3

interface CorridorStrokeProps {
  readonly corridor: Pick<Corridor, 'mode' | 'stage'>
  /** Its stage where nothing is known of its legs. */
  readonly state?: CorridorState
}

/** A short piece of the corridor's line, in one state for the whole of it. */
export function CorridorStroke({ corridor, state = corridor.stage }: CorridorStrokeProps) {
  const stroke = toStroke(corridor.mode)
  if (stroke === 'none') return null
  const { color, dash, isRound } = toLineLook(corridor.mode, toLineState(state))
  return (
    <svg className={`${styles.stroke} ${styles[color]}`} viewBox="0 0 28 4" aria-hidden="true">
      <path
        d="M2 2h24"
        strokeLinecap={isRound ? 'round' : 'butt'}
        strokeDasharray={dash.map((length) => length * LINE_WIDTH).join(' ')}
      />
    </svg>
  )
}
