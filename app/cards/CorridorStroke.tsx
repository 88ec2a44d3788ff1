import type { Corridor, CorridorMode } from '../domain/record/schema'
import { isInService } from '../domain/record/stages'
import styles from './CorridorStroke.module.css'

export type StrokeTone = 'corridor' | 'fibre' | 'none'

/** The colour of a corridor's line, as on the map; `none` for what has no line of its own. */
export function toStrokeTone(mode: CorridorMode): StrokeTone {
  switch (mode) {
    case 'fibre':
    case 'digital':
      return 'fibre'
    case 'air':
    case 'none':
      return 'none'
    case 'multimodal':
    case 'rail':
    case 'road':
    case 'ferry':
    case 'power':
    case 'pipeline':
    case 'unstated':
      return 'corridor'
    default:
      return mode satisfies never
  }
}

/** A short piece of the corridor's line: its colour, and dashed where it is not in service. */
export function CorridorStroke({ corridor }: { readonly corridor: Corridor }) {
  const tone = toStrokeTone(corridor.mode)
  if (tone === 'none') return null
  return (
    <svg
      className={`${styles.stroke} ${styles[tone]} ${isInService(corridor.stage) ? '' : styles.dashed}`}
      viewBox="0 0 28 4"
      aria-hidden="true"
    >
      <path d="M1.5 2h25" />
    </svg>
  )
}
