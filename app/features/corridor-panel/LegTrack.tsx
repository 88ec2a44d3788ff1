import { LineStroke } from '../../cards/LineStroke'
import type { LegMode, LegState } from '../../domain/record/routeSchema'
import { toLineLook, UNATTESTED_WEIGHT } from '../../domain/view/lineLook'
import styles from './RouteStrip.module.css'

/** Pixels of the widest line. */
const WIDTH = 4

interface LegTrackProps {
  readonly mode: LegMode
  /** Undefined where nobody has spoken of the leg yet: then there is no line. */
  readonly state: LegState | undefined
  /** True in years before anyone told of it. */
  readonly isUnattested: boolean
}

/** The leg's piece of the strip, in the stroke it has on the map. */
export function LegTrack({ mode, state, isUnattested }: LegTrackProps) {
  if (state === undefined) return null
  const look = toLineLook(mode, state)
  const width = look.weight * WIDTH * (isUnattested ? UNATTESTED_WEIGHT : 1)
  return (
    <svg className={styles.track} aria-hidden="true">
      <LineStroke look={look} width={width} x1="7" y1="0" x2="7" y2="100%" />
    </svg>
  )
}
