/** The map's own buttons. They stand at the inline end; what they do never mirrors. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Projection } from '../domain/view/mapState'
import styles from './MapControls.module.css'

interface MapControlsProps {
  readonly projection: Projection
  readonly onZoom: (steps: number) => void
  readonly onFrame: (view: 'caspian' | 'world') => void
  /** Absent where there is no globe to choose. */
  readonly onProjectionChange?: ((projection: Projection) => void) | undefined
}

interface ControlProps {
  readonly label: string
  readonly isPressed?: boolean
  readonly onClick: () => void
  /** Paths on a grid of 24. */
  readonly children: ReactNode
}

function Control({ label, isPressed, onClick, children }: ControlProps) {
  return (
    <button
      type="button"
      className={styles.control}
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      onClick={onClick}
    >
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
    </button>
  )
}

export function MapControls({ projection, onZoom, onFrame, onProjectionChange }: MapControlsProps) {
  const { t } = useTranslation('map')
  const isGlobe = projection === 'globe'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, this is a bar of buttons
    <div className={styles.bar} role="group" aria-label={t('controls.label')}>
      <Control label={t('controls.zoomIn')} onClick={() => onZoom(1)}>
        <path d="M12 5v14M5 12h14" />
      </Control>
      <Control label={t('controls.zoomOut')} onClick={() => onZoom(-1)}>
        <path d="M5 12h14" />
      </Control>
      <Control label={t('controls.caspian')} onClick={() => onFrame('caspian')}>
        <path d="M4 9V5a1 1 0 0 1 1-1h4M15 4h4a1 1 0 0 1 1 1v4M20 15v4a1 1 0 0 1-1 1h-4M9 20H5a1 1 0 0 1-1-1v-4" />
        <circle cx="12" cy="12" r="2.4" />
      </Control>
      <Control label={t('controls.world')} onClick={() => onFrame('world')}>
        <path d="M3 6.5 9 4l6 2.5L21 4v13.5L15 20l-6-2.5L3 20zM9 4v13.5M15 6.5V20" />
      </Control>
      {onProjectionChange && (
        <Control
          label={t('controls.globe')}
          isPressed={isGlobe}
          onClick={() => onProjectionChange(isGlobe ? 'flat' : 'globe')}
        >
          <circle cx="12" cy="12" r="8.5" />
          <path d="M3.5 12h17M12 3.5c-5 5.2-5 11.8 0 17M12 3.5c5 5.2 5 11.8 0 17" />
        </Control>
      )}
    </div>
  )
}
