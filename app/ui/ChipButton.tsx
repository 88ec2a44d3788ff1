import type { ReactNode } from 'react'
import type { ChipTone } from './Chip'
import styles from './Chip.module.css'

interface ChipButtonProps {
  readonly tone?: ChipTone
  readonly isExpanded: boolean
  /** Id of what it opens; it is on the page only while open. */
  readonly controls: string
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A chip that opens more about itself below it. */
export function ChipButton({ tone = 'corridor', isExpanded, controls, onClick, children }: ChipButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.chip} ${styles[tone]} ${styles.outlined} ${styles.button}`}
      aria-expanded={isExpanded}
      aria-controls={isExpanded ? controls : undefined}
      onClick={onClick}
    >
      {children}
      <svg className={styles.arrow} viewBox="0 0 10 10" aria-hidden="true">
        <path d="M2 3.5 5 6.5 8 3.5" />
      </svg>
    </button>
  )
}
