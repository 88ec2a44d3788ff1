import { useTranslation } from 'react-i18next'
import { ItemLink } from '../../cards/ItemLink'
import { PanelSection } from '../../cards/PanelSection'
import { FigureRows } from '../../cards/RecordRows'
import type { Atlas } from '../../domain/view/atlas'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import styles from './CorridorVolumes.module.css'
import { listDrawnCharts, listVolumeCharts } from './volumeCharts'
import { YearBars } from './YearBars'

interface CorridorVolumesProps {
  readonly atlas: Atlas
  readonly corridorId: string
}

/** What was carried, year by year: a chart where years can be set side by side, rows for everything else. */
export function CorridorVolumes({ atlas, corridorId }: CorridorVolumesProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const charts = listVolumeCharts(atlas, corridorId)
  if (charts.length === 0) return <p className={styles.note}>{t('volumes.none')}</p>
  const drawn = listDrawnCharts(charts)
  const drawnIds = new Set(drawn.flatMap(({ years }) => years.bars.map(({ figure }) => figure.id)))
  const others = charts
    .map((chart) => ({ ...chart, rows: chart.series.rows.filter(({ id }) => !drawnIds.has(id)) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <div className={styles.volumes}>
      {[...new Set(drawn.map(({ measure }) => measure))].map((measure) => {
        const ofMeasure = drawn.filter((chart) => chart.measure === measure)
        const bars = ofMeasure.map(({ series, years }) => (
          <YearBars
            key={series.series.id}
            atlas={atlas}
            measure={measure}
            series={series}
            years={years}
            isUnderMeasure={ofMeasure.length > 1}
          />
        ))
        if (ofMeasure.length === 1) return bars
        return (
          <PanelSection key={measure.id} title={measure.name[language]}>
            <div className={styles.volumes}>{bars}</div>
          </PanelSection>
        )
      })}
      {others.length > 0 && (
        <PanelSection title={t(drawn.length > 0 ? 'volumes.others' : 'volumes.values')}>
          <div>
            {others.map(({ measure, series, rows }) => (
              <Disclosure
                key={`${measure.id} ${series.series.id}`}
                summary={
                  <span>
                    {measure.name[language]} · {series.series.name[language]}{' '}
                    <span className={styles.count}>({t('volumes.count', { count: rows.length })})</span>
                  </span>
                }
              >
                <FigureRows figures={rows} />
                <p className={styles.note}>
                  <ItemLink kind="measure" id={measure.id}>
                    {t('volumes.all', { measure: measure.name[language] })}
                  </ItemLink>
                </p>
              </Disclosure>
            ))}
          </div>
        </PanelSection>
      )}
    </div>
  )
}
