import { useTranslation } from 'react-i18next'
import type { ChartScale } from '../../url-state/schema'
import { useUrlState } from '../../url-state/useUrlState'
import styles from './ScaleSwitch.module.css'

interface ScaleSwitchProps {
  readonly scales: readonly ChartScale[]
  readonly scale: ChartScale
}

/** How the charts compare, and in a sentence what may be compared. */
export function ScaleSwitch({ scales, scale }: ScaleSwitchProps) {
  const { t } = useTranslation('measurePanel')
  const { update } = useUrlState()
  return (
    <div className={styles.switch}>
      <fieldset className={styles.options}>
        <legend className={styles.legend}>{t('scale.label')}</legend>
        {scales.map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              name="chart-scale"
              checked={option === scale}
              onChange={() => update({ scale: option }, 'adjustment')}
            />
            {t(`scale.${option}`)}
          </label>
        ))}
      </fieldset>
      <p className={styles.note}>{t(`scaleNote.${scale}`)}</p>
    </div>
  )
}
