import type { ReactNode } from 'react'
import { useState } from 'react'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly isOpenAtFirst?: boolean
  /** Content that is loaded first is on its way before it is unfolded, and pushes nothing away when it comes. */
  readonly isBuiltAtFirst?: boolean
  readonly children: ReactNode
}

/** A line that opens a list under it: the browser's own element, so it works with every key. */
export function Disclosure({
  summary,
  isOpenAtFirst = false,
  isBuiltAtFirst = isOpenAtFirst,
  children,
}: DisclosureProps) {
  // A long list nobody asked for costs time at every change of the years; it is built when first opened.
  const [isBuilt, setIsBuilt] = useState(isBuiltAtFirst)
  return (
    <details
      className={styles.disclosure}
      open={isOpenAtFirst}
      onToggle={(event) => {
        if (event.currentTarget.open) setIsBuilt(true)
      }}
    >
      <summary className={styles.summary}>
        <svg className={styles.arrow} viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2 3.5 5 6.5 8 3.5" />
        </svg>
        {summary}
      </summary>
      <div className={styles.content}>{isBuilt && children}</div>
    </details>
  )
}
