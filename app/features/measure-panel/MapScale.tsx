import { useTranslation } from 'react-i18next'
import { toFigureText } from '../../cards/figureText'
import type { Measure } from '../../domain/record/measureSchema'
import type { Atlas } from '../../domain/view/atlas'
import { listTradeArcs, toArcWidthPixels } from '../../domain/view/tradeArcs'
import { useLanguage } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './MapScale.module.css'

const SAMPLES = [
  { value: 1e8, scale: 'million' },
  { value: 1e9, scale: 'billion' },
  { value: 1e10, scale: 'billion' },
] as const

/** How wide the lines on the map are for what; nothing where the measure has none there. */
export function MapScale({ atlas, measure }: { readonly atlas: Atlas; readonly measure: Measure }) {
  const { t } = useTranslation(['measurePanel', 'cards'])
  const language = useLanguage()
  const count = listTradeArcs(atlas.view, measure, atlas.index).length
  if (count === 0) return null
  return (
    <figure className={styles.scale}>
      <figcaption>{t('mapScale.caption', { count })}</figcaption>
      <ul className={styles.samples}>
        {SAMPLES.map(({ value, scale }) => (
          <li key={value} className={styles.sample}>
            <span className={styles.line} style={{ blockSize: toArcWidthPixels(value) }} />
            <Isolate>
              {
                toFigureText(
                  { kind: 'money', value, unit: measure.unit, scale, fractionDigits: 0, bound: 'exactly' },
                  language,
                  t,
                ).amount
              }
            </Isolate>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('mapScale.note')}</p>
    </figure>
  )
}
