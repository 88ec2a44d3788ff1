import { useTranslation } from 'react-i18next'
import { toFigureText } from '../../cards/figureText'
import type { Figure } from '../../domain/record/figureSchema'
import type { Measure } from '../../domain/record/measureSchema'
import type { Atlas } from '../../domain/view/atlas'
import {
  findLeastFigure,
  LEAST_WIDTH_VALUE,
  listTradeArcs,
  toArcWidthPixels,
} from '../../domain/view/tradeArcs'
import { useLocale } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './MapScale.module.css'

const LEAST = { value: LEAST_WIDTH_VALUE, scale: 'million' } as const
const STEPS = [LEAST, { value: 1e9, scale: 'billion' }, { value: 1e10, scale: 'billion' }] as const

/** How wide the lines on the map are for what, up to the widest; nothing where the measure has none there. */
export function MapScale({ atlas, measure }: { readonly atlas: Atlas; readonly measure: Measure }) {
  const { t } = useTranslation(['measurePanel', 'cards'])
  const locale = useLocale()
  const drawn = listTradeArcs(atlas.view, measure, atlas.index).map(findLeastFigure)
  const [widest] = drawn.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  if (!widest) return null
  const toWords = (figure: Parameters<typeof toFigureText>[0]) => {
    const { bound, amount } = toFigureText(figure, locale, t)
    return bound ? `${bound} ${amount}` : amount
  }
  const toStep = (step: Pick<Figure, 'value' | 'scale'>) =>
    toWords({ kind: 'money', unit: measure.unit, fractionDigits: 0, bound: 'exactly', ...step })
  const samples = [
    ...STEPS.filter(({ value }) => value < (widest.value ?? 0)).map((step) => ({
      value: step.value,
      words: toStep(step),
    })),
    { value: widest.value ?? 0, words: toWords(widest) },
  ]
  return (
    <figure className={styles.scale}>
      <figcaption>{t('mapScale.caption', { count: drawn.length })}</figcaption>
      <ul className={styles.samples}>
        {samples.map(({ value, words }) => (
          <li key={value} className={styles.sample}>
            <span className={styles.line} style={{ blockSize: toArcWidthPixels(value) }} />
            <Isolate>{words}</Isolate>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('mapScale.note', { least: toStep(LEAST) })}</p>
    </figure>
  )
}
