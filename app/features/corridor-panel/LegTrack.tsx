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
  const { weight, dash, isRound } = toLineLook(mode, state)
  const width = weight * WIDTH * (isUnattested ? UNATTESTED_WEIGHT : 1)
  return (
    <svg className={styles.track} aria-hidden="true">
      <line
        x1="7"
        x2="7"
        y1="0"
        y2="100%"
        strokeWidth={width}
        strokeLinecap={isRound ? 'round' : 'butt'}
        strokeDasharray={state === 'operating' && !isRound ? undefined : toDashArray(dash, width)}
      />
    </svg>
  )
}

function toDashArray(dash: readonly number[], width: number): string {
  return dash.map((length) => (length * width).toFixed(1)).join(' ')
}
