import type { ReactNode } from 'react'
import styles from './SideNote.module.css'

interface SideNoteProps {
  /** A word or two that say what the note is about. */
  readonly label: string
  readonly children: ReactNode
}

/** A sentence beside the account it explains or limits. */
export function SideNote({ label, children }: SideNoteProps) {
  return (
    <p className={styles.note}>
      <strong>{label}</strong> {children}
    </p>
  )
}
