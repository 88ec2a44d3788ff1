import { useTranslation } from 'react-i18next'
import { toInYearsText } from '../../cards/dateText'
import { ItemPanel } from '../../cards/ItemPanel'
import { MissingDatasets } from '../../cards/MissingDatasets'
import { MissingItem } from '../../cards/MissingItem'
import { OtherYears } from '../../cards/OtherYears'
import type { ItemPanelProps } from '../../cards/panelProps'
import { hasArrived } from '../../domain/view/hasArrived'
import { buildMeasureView } from '../../domain/view/measureView'
import { useLanguage } from '../../i18n/useLanguage'
import { useUrlState } from '../../url-state/useUrlState'
import { ChartKey } from './ChartKey'
import { MapScale } from './MapScale'
import styles from './MeasurePanel.module.css'
import { ScaleSwitch } from './ScaleSwitch'
import { SeriesSection } from './SeriesSection'
import { listScales, toDefaultScale } from './seriesChartInput'

/** A measure over the years: a chart and a table for each series, and no total. */
export function MeasurePanel({ atlas, id, onRetry }: ItemPanelProps) {
  const { t } = useTranslation(['measurePanel', 'cards'])
  const language = useLanguage()
  const { state } = useUrlState()
  const measure = atlas.index.measures.get(id)
  if (!measure) return <MissingItem atlas={atlas} id={id} kind="measure" onRetry={onRetry} />
  const view = buildMeasureView(measure, atlas.view, atlas.placed.everView)
  const scales = listScales(view)
  const scale = scales.find((option) => option === state.scale) ?? toDefaultScale(view)
  const elsewhen = view.series.reduce((count, series) => count + series.countInOtherYears, 0)
  const isThere = hasArrived(atlas, ['figures'])
  const { years } = atlas.view
  const shown = view.series.filter(({ rows }) => rows.length > 0)
  const empty = view.series.filter(({ rows }) => rows.length === 0)
  const separator = t('years.separator')
  return (
    <ItemPanel
      key={id}
      kind={t('cards:panel.kind.measure')}
      title={measure.name[language]}
      context={isThere ? t('count.values', { count: view.rowCount }) : undefined}
    >
      <p>{measure.definition[language]}</p>
      <p className={styles.note}>{t('noTotal')}</p>
      <MissingDatasets atlas={atlas} datasets={['figures', 'sources']} onRetry={onRetry} />
      {isThere && view.series.length === 0 && <p>{t('none')}</p>}
      {elsewhen > 0 && (
        <OtherYears hasMore>
          {years && shown.length === 0 && view.filledYears.length > 0
            ? t('years.none', {
                inYears: toInYearsText(years, t),
                filled: view.filledYears.map((range) => toInYearsText(range, t)).join(separator),
              })
            : t('years.other', { count: elsewhen })}
        </OtherYears>
      )}
      {isThere && <MapScale atlas={atlas} measure={measure} />}
      {scales.length > 0 && shown.length > 0 && <ChartKey view={{ ...view, series: shown }} />}
      {scales.length > 1 && shown.length > 0 && <ScaleSwitch scales={scales} scale={scale} />}
      {shown.map((series) => (
        <SeriesSection key={series.series.id} atlas={atlas} view={view} series={series} scale={scale} />
      ))}
      {years && shown.length > 0 && empty.length > 0 && (
        <p className={styles.note}>
          {t('years.noneOf', {
            inYears: toInYearsText(years, t),
            names: empty.map(({ series }) => series.name[language]).join(separator),
          })}
        </p>
      )}
    </ItemPanel>
  )
}
