import type { StationKind } from '../../domain/record/stationSchema'
import styles from './RouteStrip.module.css'

interface StationMarkProps {
  readonly kind: StationKind | undefined
}

/** The symbols of the map: an anchor for a seaport, two bars for a border crossing, a ring for everything else. */
export function StationMark({ kind }: StationMarkProps) {
  return (
    <svg className={styles.mark} viewBox="-11 -11 22 22" aria-hidden="true">
      {(kind === 'seaport' || kind === 'border') && <circle r="11" className={styles.ground} />}
      {kind === 'seaport' && (
        <path d="M0-4.8V8M-4-2H4M-7 1A7 7 0 0 0 7 1M2.2-7A2.2 2.2 0 1 1-2.2-7A2.2 2.2 0 1 1 2.2-7" />
      )}
      {kind === 'border' && <path d="M-3-8V8M3-8V8" strokeWidth="3" />}
      {kind !== 'seaport' && kind !== 'border' && (
        <circle r="5.6" strokeWidth="3.4" className={styles.ring} />
      )}
    </svg>
  )
}
