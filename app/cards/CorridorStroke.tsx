import type { Corridor, CorridorMode } from '../domain/record/corridorSchema'
import { toLayerKey } from '../domain/state/layers'
import type { CorridorState } from '../domain/view/corridorState'
import { toLineLook, toLineState } from '../domain/view/lineLook'
import styles from './CorridorStroke.module.css'
import { LineStroke } from './LineStroke'

/** The line's layer on the map names its colour and dash here; `none` for what has no line of its own. */
export function toStroke(mode: CorridorMode) {
  const layer = toLayerKey(mode)
  return layer === undefined || layer === 'events' || layer === 'figures' ? 'none' : layer
}

const LINE_WIDTH = 3
const HOLLOW_WIDTH = 4

interface CorridorStrokeProps {
  readonly corridor: Pick<Corridor, 'mode' | 'stage'>
  /** Its stage where nothing is known of its legs. */
  readonly state?: CorridorState
}

/** A short piece of the corridor's line, in one state for the whole of it. */
export function CorridorStroke({ corridor, state = corridor.stage }: CorridorStrokeProps) {
  const stroke = toStroke(corridor.mode)
  if (stroke === 'none') return null
  const look = toLineLook(corridor.mode, toLineState(state))
  return (
    <svg className={`${styles.stroke} ${styles[look.color]}`} viewBox="0 0 28 4" aria-hidden="true">
      <LineStroke
        look={look}
        width={look.isHollow ? HOLLOW_WIDTH : LINE_WIDTH}
        x1="2"
        y1="2"
        x2="26"
        y2="2"
      />
    </svg>
  )
}
