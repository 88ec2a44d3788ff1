import type { LegendSymbol } from '../../map/layers/legend'
import styles from './LayerSymbol.module.css'

const LINE_WIDTH = 3

interface LayerSymbolProps {
  readonly symbol: LegendSymbol
  /** Planned: the line is dashed. */
  readonly isPlanned?: boolean
}

/** A layer's mark, drawn from the numbers its layer on the map is built from. */
export function LayerSymbol({ symbol, isPlanned = false }: LayerSymbolProps) {
  const className = `${styles.symbol} ${styles[symbol.color]}`
  if (symbol.kind === 'dot') {
    return (
      <svg className={className} viewBox="0 0 28 14" aria-hidden="true">
        <circle cx="14" cy="7" r={symbol.color === 'event' ? 6 : 4.2} />
      </svg>
    )
  }
  const dash = isPlanned ? symbol.plannedDash : symbol.inServiceDash
  return (
    <svg className={className} viewBox="0 0 28 14" aria-hidden="true">
      <path
        d="M1 7h26"
        strokeWidth={LINE_WIDTH}
        strokeDasharray={dash.map((length) => length * LINE_WIDTH).join(' ') || undefined}
      />
    </svg>
  )
}

/** What is dashed or hollow in every layer alike. */
export function PlannedSymbol() {
  return (
    <svg className={`${styles.symbol} ${styles.planned}`} viewBox="0 0 28 14" aria-hidden="true">
      <path d="M1 7h13" strokeWidth={LINE_WIDTH} strokeDasharray="5.4 2.4" />
      <circle cx="21.5" cy="7" r="4.2" strokeWidth="2" />
    </svg>
  )
}
