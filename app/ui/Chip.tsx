import type { ReactNode } from 'react'
import styles from './Chip.module.css'

export type ChipTone = 'plain' | 'muted' | 'ok' | 'event' | 'trade' | 'corridor' | 'fibre'

interface ChipProps {
  readonly tone?: ChipTone
  /** `filled`: it is so. `dashed`: planned, claimed or otherwise not so yet. `outlined`: leads on. */
  readonly look?: 'filled' | 'dashed' | 'outlined'
  readonly children: ReactNode
}

/** A short word about an item. The word carries the meaning; colour and line only repeat it. */
export function Chip({ tone = 'plain', look = 'filled', children }: ChipProps) {
  return <span className={`${styles.chip} ${styles[tone]} ${styles[look]}`}>{children}</span>
}
