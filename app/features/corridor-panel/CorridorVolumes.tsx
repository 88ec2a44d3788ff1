import { useTranslation } from 'react-i18next'
import { ItemLink } from '../../cards/ItemLink'
import { PanelSection } from '../../cards/PanelSection'
import { FigureRows } from '../../cards/RecordRows'
import type { Atlas } from '../../domain/view/atlas'
import type { CorridorVolume, YearBars as YearBarsOfSeries } from '../../domain/view/corridorVolumes'
import { listCorridorVolumes, toYearBars } from '../../domain/view/corridorVolumes'
import type { SeriesView } from '../../domain/view/measureView'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import styles from './CorridorVolumes.module.css'
import { YearBars } from './YearBars'

/** One bar says nothing of the years. */
const LEAST_BARS = 2

interface CorridorVolumesProps {
  readonly atlas: Atlas
  readonly corridorId: string
}

interface Chart {
  readonly volume: CorridorVolume
  readonly series: SeriesView
  readonly years: YearBarsOfSeries
}

/** What was carried, year by year: a chart where years can be set side by side, rows for everything else. */
export function CorridorVolumes({ atlas, corridorId }: CorridorVolumesProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  const volumes = listCorridorVolumes(corridorId, atlas.record.measures, atlas.view, atlas.placed.everView)
  if (volumes.length === 0) return <p className={styles.note}>{t('volumes.none')}</p>
  const charts: readonly Chart[] = volumes.flatMap((volume) =>
    volume.series.map((series) => ({
      volume,
      series,
      years: toYearBars(series),
    })),
  )
  const drawn = charts
    .filter(({ years: { bars } }) => new Set(bars.map(({ from }) => from)).size >= LEAST_BARS)
    .toSorted((a, b) => b.years.bars.length - a.years.bars.length)
  const drawnIds = new Set(drawn.flatMap(({ years }) => years.bars.map(({ figure }) => figure.id)))
  const others = charts
    .map((chart) => ({ ...chart, rows: chart.series.rows.filter(({ id }) => !drawnIds.has(id)) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <div className={styles.volumes}>
      {drawn.map(({ volume: { measure }, series, years }) => (
        <YearBars key={`${measure.id} ${series.series.id}`} measure={measure} series={series} years={years} />
      ))}
      {others.length > 0 && (
        <PanelSection title={t('volumes.others')}>
          <div>
            {others.map(({ volume: { measure }, series, rows }) => (
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
