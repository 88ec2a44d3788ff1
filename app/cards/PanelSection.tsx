import type { ReactNode } from 'react'
import styles from './PanelSection.module.css'

interface PanelSectionProps {
  readonly title: ReactNode
  /** A sentence under the title. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** A part of a panel under its own h3. */
export function PanelSection({ title, note, children }: PanelSectionProps) {
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </div>
  )
}
