import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import styles from './DockFrame.module.css'
import { PARTS } from './SkipLinks'

interface DockFrameProps {
  readonly frameRef: RefObject<HTMLElement | null>
  readonly buttonRef: RefObject<HTMLButtonElement | null>
  /** Folded into one line or opened, as on a phone; undefined where it always shows whole. */
  readonly isOpen: boolean | undefined
  readonly onToggle: () => void
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** Where the years are. Folded, its content stays in place unseen, so that playing and announcing go on. */
export function DockFrame({ frameRef, buttonRef, isOpen, onToggle, summary, children }: DockFrameProps) {
  const { t } = useTranslation('shell')
  return (
    <section
      ref={frameRef}
      id={PARTS.years}
      className={styles.dock}
      aria-label={t('dock.label')}
      tabIndex={-1}
    >
      {isOpen !== undefined && (
        <div className={styles.line}>
          {summary}
          <span className={styles.toggle}>
            <IconButton
              ref={buttonRef}
              icon={isOpen ? 'chevron-down' : 'chevron-up'}
              label={isOpen ? t('dock.close') : t('dock.open')}
              aria-expanded={isOpen}
              aria-controls="atlas-years-content"
              onClick={onToggle}
            />
          </span>
        </div>
      )}
      <div id="atlas-years-content" className={styles.content} hidden={isOpen === false}>
        {children}
      </div>
    </section>
  )
}
