import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** A line that opens a list under it: the browser's own element, so it works with every key and without script. */
export function Disclosure({ summary, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={isOpenAtFirst}>
      <summary className={styles.summary}>
        <svg className={styles.arrow} viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2 3.5 5 6.5 8 3.5" />
        </svg>
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
