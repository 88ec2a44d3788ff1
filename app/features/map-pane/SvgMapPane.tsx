/** The map drawn without WebGL, and the sentence that says why. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapProps } from '../../map/MapHost'
import { SvgMap } from '../../map/SvgMap'
import { IconButton } from '../../ui/IconButton'
import styles from './SvgMapPane.module.css'
import type { WebglLack } from './useWebgl'

interface SvgMapPaneProps extends MapProps {
  readonly lack: WebglLack
}

export function SvgMapPane({ lack, ...props }: SvgMapPaneProps) {
  const { t } = useTranslation(['svgMap', 'cards'])
  const [isUnderstood, setIsUnderstood] = useState(false)
  return (
    <>
      <SvgMap {...props} />
      {!isUnderstood && (
        <div className={styles.reason} role="status">
          <p>{t(`lack.${lack}`)}</p>
          <IconButton
            label={t('cards:panel.close')}
            icon="close"
            iconSize={18}
            onClick={() => setIsUnderstood(true)}
          />
        </div>
      )}
    </>
  )
}
