import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  /** `problem` is announced when it appears. */
  readonly tone?: 'plain' | 'problem'
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined
  readonly children: ReactNode
}

/** A sentence that says what happened or what is missing, and the way on. */
export function Notice({ tone = 'plain', action, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'problem' ? 'alert' : undefined}>
      <p>{children}</p>
      {action && (
        <button type="button" className={styles.action} onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  )
}
