import { useTranslation } from 'react-i18next'
import { toUnitWords } from '../../cards/chartWords'
import { FigureNumber } from '../../cards/FigureNumber'
import { PanelSection } from '../../cards/PanelSection'
import { findItem } from '../../domain/record/findItem'
import type { Atlas } from '../../domain/view/atlas'
import type { MeasureView, SeriesView } from '../../domain/view/measureView'
import { formatYears } from '../../i18n/format'
import { DIRECTIONS } from '../../i18n/i18n'
import { toLanguage } from '../../i18n/locale'
import { useLanguage, useLocale } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { Isolate } from '../../ui/Isolate'
import type { ChartScale } from '../../url-state/schema'
import { ReporterKey } from './ChartKey'
import styles from './MeasurePanel.module.css'
import { ObservationTable } from './ObservationTable'
import { SeriesChart } from './SeriesChart'
import { SeriesNotes } from './SeriesNotes'
import { hasChart, toSeriesChartInput, toTickText } from './seriesChartInput'

interface SeriesSectionProps {
  readonly atlas: Atlas
  readonly view: MeasureView
  readonly series: SeriesView
  readonly scale: ChartScale
}

/** One series: its chart, what to mind, and the table that says all of it. */
export function SeriesSection({ atlas, view, series, scale }: SeriesSectionProps) {
  const { t } = useTranslation('measurePanel')
  const language = useLanguage()
  const name = series.series.name[language]
  return (
    <PanelSection title={name}>
      {hasChart(series) && <Chart view={view} series={series} scale={scale} atlas={atlas} />}
      <SeriesNotes atlas={atlas} series={series} />
      {series.rows.length > 0 && (
        <Disclosure
          isOpenAtFirst={!hasChart(series)}
          summary={t('table.summary', { count: series.rows.length })}
        >
          <ObservationTable atlas={atlas} caption={name} rows={series.rows} />
        </Disclosure>
      )}
    </PanelSection>
  )
}

function Chart({ atlas, view, series, scale }: SeriesSectionProps) {
  const { t } = useTranslation(['measurePanel', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const { marks, segments, span, top, scaleWord, bases } = toSeriesChartInput(series, view, scale, locale, t)
  const { measure } = view
  if (!span || marks.length === 0) return <p className={styles.note}>{t('index.none')}</p>
  const unit = series.series.unit ?? measure.unit
  return (
    <div className={styles.chart}>
      <p className={styles.note}>
        {scaleWord === undefined
          ? bases.map(({ point }) => (
              <span key={point.figure.id} className={styles.base}>
                {t('index.base', {
                  reporter: findItem(atlas.index, point.figure.reporter ?? '')?.name[language],
                  year: point.from,
                })}{' '}
                <FigureNumber figure={point.figure} />
              </span>
            ))
          : toUnitWords(unit, scaleWord, t)}
      </p>
      <SeriesChart
        label={t('chart.label', {
          name: series.series.name[language],
          years: formatYears({ fromYear: span.from, toYear: span.to - 1 }, locale),
          count: marks.length,
        })}
        tone={measure.kind === 'money' ? 'trade' : 'corridor'}
        marks={marks}
        segments={segments}
        span={span}
        top={top}
        reporters={view.reporters}
        toTickLabel={(value) => toTickText(value, scaleWord, locale)}
      />
      <ReporterKey atlas={atlas} view={view} marks={marks} />
      {series.undrawnCount > 0 && (
        <p className={styles.note}>
          <Isolate dir={DIRECTIONS[language]}>{t('chart.undrawn', { count: series.undrawnCount })}</Isolate>
        </p>
      )}
    </div>
  )
}
