import type { ReactNode } from 'react'
import type { Citation } from '../domain/record/citation'
import { OriginMark } from './OriginMark'
import styles from './PanelContext.module.css'

interface PanelContextProps {
  readonly citations: readonly Citation[]
  readonly children: ReactNode
}

/** The line under an item's title: what it is now, and who tells it where that is not the articles alone. */
export function PanelContext({ citations, children }: PanelContextProps) {
  return (
    <div className={styles.context}>
      {children}
      <OriginMark citations={citations} isFull />
    </div>
  )
}
