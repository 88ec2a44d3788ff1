import type { Corridor, CorridorMode } from '../domain/record/corridorSchema'
import { isInService } from '../domain/record/stages'
import { toLayerKey } from '../domain/state/layers'
import styles from './CorridorStroke.module.css'

/** The line's layer on the map names its colour and dash here; `none` for what has no line of its own. */
export function toStroke(mode: CorridorMode) {
  const layer = toLayerKey(mode)
  return layer === undefined || layer === 'events' || layer === 'figures' ? 'none' : layer
}

/** A short piece of the corridor's line: its colour, and dashed where it is not in service. */
export function CorridorStroke({ corridor }: { readonly corridor: Corridor }) {
  const stroke = toStroke(corridor.mode)
  if (stroke === 'none') return null
  return (
    <svg
      className={`${styles.stroke} ${styles[stroke]} ${isInService(corridor.stage) ? styles.inService : ''}`}
      viewBox="0 0 28 4"
      aria-hidden="true"
    >
      <path d="M1 2h26" />
    </svg>
  )
}
