import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './Switch.module.css'

interface SwitchProps {
  readonly isOn: boolean
  readonly onToggle: () => void
  /** A sentence on what it does, where the name does not say all; read after it. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** Turns one thing on or off at once; of several that belong together, each is a box to tick. */
export function Switch({ isOn, onToggle, note, children }: SwitchProps) {
  const noteId = useId()
  return (
    <div>
      <button
        type="button"
        role="switch"
        className={styles.switch}
        aria-checked={isOn}
        aria-describedby={note ? noteId : undefined}
        onClick={onToggle}
      >
        <span className={styles.track} aria-hidden="true" />
        {children}
      </button>
      {note && (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  )
}
