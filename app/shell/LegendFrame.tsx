import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import styles from './LegendFrame.module.css'

interface LegendFrameProps {
  readonly buttonRef: RefObject<HTMLButtonElement | null>
  /** Behind its button, as on a phone; undefined where it always shows. */
  readonly isOpen: boolean | undefined
  /** Said of the folded legend, whose switches nobody sees. */
  readonly isMapNarrowed: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

export function LegendFrame({ buttonRef, isOpen, isMapNarrowed, onToggle, children }: LegendFrameProps) {
  const { t } = useTranslation('shell')
  const hasButton = isOpen !== undefined
  const isMarked = isMapNarrowed && isOpen === false
  return (
    <div className={styles.legend}>
      {hasButton && (
        <IconButton
          ref={buttonRef}
          look="floating"
          icon="layers"
          label={isOpen ? t('legend.close') : t('legend.open')}
          aria-expanded={isOpen}
          aria-controls="atlas-legend"
          aria-describedby={isMarked ? 'atlas-legend-state' : undefined}
          onClick={onToggle}
        />
      )}
      {isMarked && (
        <span id="atlas-legend-state" className={styles.mark}>
          <VisuallyHidden>{t('legend.narrowed')}</VisuallyHidden>
        </span>
      )}
      <div id="atlas-legend" className={styles.card} hidden={isOpen === false}>
        {children}
      </div>
    </div>
  )
}
