import { LineStroke } from '../../cards/LineStroke'
import { toLineLook, UNATTESTED_WEIGHT } from '../../domain/view/lineLook'
import type { LegendSymbol } from '../../map/layers/legend'
import { MARK_HALF_WIDTH, MARK_STROKES } from '../../map/layers/signs'
import styles from './LayerSymbol.module.css'
import type { LegendLine } from './legendRows'

/** Of the widest line. */
const LINE_WIDTH = 3.6
/** The map draws the marks at half their size. */
const MARK_SIZE = 0.55

/** A piece of a line as the map draws it, with its mark. */
export function LineSymbol({
  line,
  isMuted = false,
  isUnattested = false,
}: {
  readonly line: LegendLine
  readonly isMuted?: boolean
  readonly isUnattested?: boolean
}) {
  const look = toLineLook(line.mode, line.state)
  const { color, weight, mark } = look
  return (
    <svg
      className={`${styles.symbol} ${styles[isMuted ? 'planned' : color]}`}
      viewBox="0 0 28 14"
      aria-hidden="true"
    >
      <LineStroke
        look={look}
        width={weight * LINE_WIDTH * (isUnattested ? UNATTESTED_WEIGHT : 1)}
        x1="3"
        y1="7"
        x2="25"
        y2="7"
      />
      {mark && !isMuted && (
        <g transform={`translate(14 7) scale(${MARK_SIZE})`} strokeLinecap="round">
          {(['edge', 'mark'] as const).map((part) =>
            MARK_STROKES[mark].map(([fromX, fromY, toX, toY]) => (
              <path
                key={`${part} ${fromX} ${fromY}`}
                className={styles[part]}
                d={`M${fromX} ${fromY}L${toX} ${toY}`}
                strokeWidth={2 * MARK_HALF_WIDTH + (part === 'edge' ? 4 : 0)}
              />
            )),
          )}
        </g>
      )}
    </svg>
  )
}

interface LayerSymbolProps {
  readonly symbol: LegendSymbol
  /** Of a layer of lines. */
  readonly line: LegendLine | undefined
}

/** A layer's mark. */
export function LayerSymbol({ symbol, line }: LayerSymbolProps) {
  if (symbol.kind === 'line') return line ? <LineSymbol line={line} /> : null
  return (
    <svg className={`${styles.symbol} ${styles[symbol.color]}`} viewBox="0 0 28 14" aria-hidden="true">
      <circle cx="14" cy="7" r={symbol.color === 'event' ? 6 : 4.2} />
    </svg>
  )
}

const PLANNED = toLineLook('unstated', 'planned')

/** What is hollow in every layer alike. */
export function PlannedSymbol() {
  return (
    <svg className={`${styles.symbol} ${styles.planned}`} viewBox="0 0 28 14" aria-hidden="true">
      <LineStroke look={PLANNED} width={4} x1="2.2" y1="7" x2="10.2" y2="7" />
      <circle cx="21.5" cy="7" r="4.2" strokeWidth="2" />
    </svg>
  )
}
