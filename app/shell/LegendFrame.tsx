import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/IconButton'
import styles from './LegendFrame.module.css'

interface LegendFrameProps {
  readonly buttonRef: RefObject<HTMLButtonElement | null>
  /** Behind its button, as on a phone; undefined where it always shows. */
  readonly isOpen: boolean | undefined
  readonly onToggle: () => void
  readonly children: ReactNode
}

export function LegendFrame({ buttonRef, isOpen, onToggle, children }: LegendFrameProps) {
  const { t } = useTranslation('shell')
  const hasButton = isOpen !== undefined
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
          onClick={onToggle}
        />
      )}
      <div id="atlas-legend" className={styles.card} hidden={isOpen === false}>
        {children}
      </div>
    </div>
  )
}
