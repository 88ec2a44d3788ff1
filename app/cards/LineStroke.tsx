import type { LineLook } from '../domain/view/lineLook'
import { CORE_PARTS, toCoreDash } from '../domain/view/lineLook'
import styles from './LineStroke.module.css'

interface LineStrokeProps {
  readonly look: Pick<LineLook, 'dash' | 'isRound' | 'isHollow'>
  /** In the units of the drawing. */
  readonly width: number
  readonly x1: string
  readonly y1: string
  readonly x2: string
  readonly y2: string
}

/** A straight piece of a line in a drawing, in that drawing's colour. */
export function LineStroke({ look: { dash, isRound, isHollow }, width, ...ends }: LineStrokeProps) {
  const cap = isRound ? 'round' : 'butt'
  const core = width / CORE_PARTS
  return (
    <>
      <line {...ends} strokeWidth={width} strokeLinecap={cap} strokeDasharray={toLengths(dash, width)} />
      {isHollow && (
        <line
          {...ends}
          className={styles.core}
          strokeWidth={core}
          strokeLinecap={cap}
          strokeDasharray={toLengths(toCoreDash(dash), core)}
        />
      )}
    </>
  )
}

function toLengths(dash: readonly number[], width: number): string {
  return dash.map((length) => (length * width).toFixed(1)).join(' ')
}
