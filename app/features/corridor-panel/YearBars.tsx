import { useTranslation } from 'react-i18next'
import { toChartNumber, toScaleWord, toUnitWords } from '../../cards/chartWords'
import { toFigureText } from '../../cards/figureText'
import { ItemLink } from '../../cards/ItemLink'
import { useTimeDirection } from '../../cards/useTimeDirection'
import type { Measure } from '../../domain/record/measureSchema'
import { isRealised } from '../../domain/record/stages'
import type { Atlas } from '../../domain/view/atlas'
import type { YearBars as YearBarsOfSeries } from '../../domain/view/corridorVolumes'
import { listFalls } from '../../domain/view/corridorVolumes'
import { findDisputedNumbers } from '../../domain/view/disagreements'
import type { MeasurePoint, SeriesView } from '../../domain/view/measureView'
import { toTop } from '../../domain/view/measureView'
import { formatNumber, formatYear } from '../../i18n/format'
import { DIRECTIONS } from '../../i18n/i18n'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { DisputedMark } from './DisputedMark'
import styles from './YearBars.module.css'

interface YearBarsProps {
  readonly atlas: Atlas
  readonly measure: Measure
  readonly series: SeriesView
  readonly years: YearBarsOfSeries
  /** Under a heading that names the measure: then the title says whose values these are. */
  readonly isUnderMeasure?: boolean
}

/** One series as bars, each a link to its figure; filled is realised. Falls are said in words. */
export function YearBars({ atlas, measure, series, years, isUnderMeasure = false }: YearBarsProps) {
  const { bars, hasSettled, hasRivals } = years
  const { t } = useTranslation(['corridorPanel', 'cards', 'measurePanel'])
  const locale = useLocale()
  const timeDirection = useTimeDirection()
  const top = toTop(bars)
  const scale = toScaleWord(top)
  const unit = series.series.unit ?? measure.unit
  const falls = listFalls(series)
  const disputed = findDisputedNumbers(atlas.record.disagreements, atlas.index)
  const name = series.series.name[toLanguage(locale)]
  return (
    <section
      className={styles.box}
      aria-label={t('volumes.chart', { measure: measure.name[toLanguage(locale)], series: name })}
    >
      {isUnderMeasure ? (
        <h4 className={styles.name}>{name}</h4>
      ) : (
        <h3 className={styles.name}>{measure.name[toLanguage(locale)]}</h3>
      )}
      <p className={styles.note}>
        {!isUnderMeasure && `${name} · `}
        {toUnitWords(unit, scale, t)}
      </p>
      <ol className={styles.bars} dir={timeDirection}>
        {bars.map((point) => (
          <Bar
            key={point.figure.id}
            point={point}
            top={top}
            scale={scale}
            isDisputed={disputed.has(point.figure.id)}
          />
        ))}
      </ol>
      {falls.map(({ after, percent }) => (
        <p key={after.figure.id} className={styles.fall}>
          <span aria-hidden="true">▾ </span>
          {t('volumes.fall', {
            number: formatNumber(percent, locale, { fractionDigits: Number.isInteger(percent) ? 0 : 1 }),
            year: after.from,
          })}{' '}
          <span className={styles.computed}>({t('volumes.computed')})</span>
        </p>
      ))}
      {bars.some(({ figure }) => !isRealised(figure.stage)) && (
        <p className={styles.note}>{t('volumes.hollow')}</p>
      )}
      {bars.some(({ figure }) => disputed.has(figure.id)) && (
        <p className={styles.note}>
          <DisputedMark /> {t('volumes.disputed')}
        </p>
      )}
      {bars.some(({ figure }) => figure.confidence === 'low') && (
        <p className={styles.note}>{t('measurePanel:key.unsure')}</p>
      )}
      {bars.some(({ isShown }) => !isShown) && <p className={styles.note}>{t('volumes.faded')}</p>}
      {hasRivals && <p className={styles.note}>{t('volumes.rivals')}</p>}
      {hasSettled && <p className={styles.note}>{t('volumes.settled')}</p>}
      <p className={styles.note}>
        <ItemLink kind="measure" id={measure.id}>
          {t('volumes.all', { measure: measure.name[toLanguage(locale)] })}
        </ItemLink>
      </p>
    </section>
  )
}

interface BarProps {
  readonly point: MeasurePoint
  readonly top: number
  readonly scale: ReturnType<typeof toScaleWord>
  readonly isDisputed: boolean
}

function Bar({ point: { figure, value, from, isShown }, top, scale, isDisputed }: BarProps) {
  const { t } = useTranslation(['cards', 'corridorPanel'])
  const locale = useLocale()
  const share = top > 0 ? ((figure.valueTo ?? value) / top) * 100 : 0
  const realised = isRealised(figure.stage)
  const stage = realised ? undefined : t(`figure.stage.${figure.stage}`, { context: figure.kind })
  const { bound, amount } = toFigureText(figure, locale, t)
  const words = [formatYear(from, locale), stage, bound, amount]
    .filter((part) => part !== undefined)
    .join(' ')
  const spoken = isDisputed ? t('corridorPanel:volumes.disputedValue', { value: words }) : words
  const number = [value, ...(figure.valueTo === undefined ? [] : [figure.valueTo])]
    .map((one) => toChartNumber(one, scale, locale))
    .join('–')
  return (
    <li
      className={styles.item}
      // The years run as they may; the words stay those of the page.
      dir={DIRECTIONS[toLanguage(locale)]}
      data-realised={realised || undefined}
      data-faded={!isShown || undefined}
      data-unsure={figure.confidence === 'low' || undefined}
    >
      <ItemLink kind="figure" id={figure.id} look="plain">
        <VisuallyHidden>{spoken}</VisuallyHidden>
        <span className={styles.column} aria-hidden="true">
          <span className={styles.value}>
            {isDisputed && <DisputedMark />}
            {bound !== undefined && <span className={styles.bound}>{bound}</span>}
            <Isolate dir={DIRECTIONS[toLanguage(locale)]}>{number}</Isolate>
          </span>
          <span className={styles.bar} style={{ blockSize: `${Math.max(share, 1)}%` }} />
        </span>
        <span className={styles.year} aria-hidden="true">
          {formatYear(from, locale)}
        </span>
        {stage !== undefined && (
          <span className={styles.stage} aria-hidden="true">
            {stage}
          </span>
        )}
      </ItemLink>
    </li>
  )
}
