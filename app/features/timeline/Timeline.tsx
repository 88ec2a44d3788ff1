import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useTimeDirection } from '../../cards/useTimeDirection'
import type { Atlas } from '../../domain/view/atlas'
import { isKnown } from '../../domain/view/atlas'
import { DIRECTIONS } from '../../i18n/i18n'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { Isolate } from '../../ui/Isolate'
import { useUrlState } from '../../url-state/useUrlState'
import styles from './Timeline.module.css'
import type { Years } from './timelineController'
import { stepYears, toggleYear } from './timelineController'
import { toAnnouncement, toBarLabel, toYearsText } from './timelineWords'
import { usePlayback } from './usePlayback'
import { useYearAnnouncement } from './useYearAnnouncement'
import { YearBars } from './YearBars'

/** After the words: its library weighs as much as an eighth of all that is needed for them. */
const YearSlider = lazy(() => import('./YearSlider').then((module) => ({ default: module.YearSlider })))

/** The year dock: what the record holds year by year, and which years are shown. */
export function Timeline({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation('timeline')
  const locale = useLocale()
  const timeDirection = useTimeDirection()
  const { state, update } = useUrlState()
  const { years } = state
  const { placed, loading, failed } = atlas
  const { bars, span } = placed
  const labels = bars.map((bar) => toBarLabel(t, bar, { loading, failed }))
  const isLoading = (['events', 'figures', 'corridors'] as const).some((name) => atlas.loading.has(name))

  const playback = usePlayback(bars, years, (next, change) => update({ years: next }, change))
  function choose(next: Years, change: 'decision' | 'adjustment' = 'decision') {
    playback.pause()
    update({ years: next }, change)
  }

  useYearAnnouncement(
    years ? `${years.fromYear}-${years.toYear}` : 'all',
    isKnown(atlas, 'events') ? toAnnouncement(t, years, atlas.view.counts.events) : undefined,
  )

  const earlier = stepYears(bars, years, -1)
  const later = stepYears(bars, years, 1)
  const isEmpty = isLoading || bars.length === 0

  return (
    <div className={styles.timeline}>
      <div className={styles.head}>
        <h2 className={styles.heading}>
          <Isolate dir={DIRECTIONS[toLanguage(locale)]}>{toYearsText(t, years, locale)}</Isolate>
        </h2>
        {/* At the end of the record a step stays focusable: it may be the very button just pressed. */}
        <div className={styles.steps} dir={timeDirection}>
          <IconButton
            icon="chevron-start"
            iconSize={16}
            label={t('action.earlier')}
            disabled={isEmpty}
            aria-disabled={!earlier}
            onClick={() => earlier && choose(earlier)}
          />
          <IconButton
            icon="chevron-end"
            iconSize={16}
            label={t('action.later')}
            disabled={isEmpty}
            aria-disabled={!later}
            onClick={() => later && choose(later)}
          />
        </div>
        <div className={styles.actions}>
          <button
            type="button"
            className={styles.play}
            aria-label={playback.isPlaying ? t('action.pause') : t('action.playLabel')}
            disabled={isEmpty}
            onClick={playback.toggle}
          >
            <Icon name={playback.isPlaying ? 'pause' : 'play'} size={14} />
            {playback.isPlaying ? t('action.pause') : t('action.play')}
          </button>
          <button
            type="button"
            className={styles.all}
            aria-pressed={years === null}
            disabled={isEmpty}
            onClick={() => choose(null)}
          >
            {t('action.all')}
          </button>
        </div>
      </div>
      <div className={styles.chart} dir={timeDirection}>
        {isEmpty ? (
          <p className={styles.empty} dir="auto">
            {isLoading ? t('summary.loading') : t('summary.empty')}
          </p>
        ) : (
          <>
            <YearBars
              bars={bars}
              labels={labels}
              years={years}
              onToggleYear={(year) => choose(toggleYear(year, years))}
            />
            {/* Bars and steps choose years too. */}
            <ErrorBoundary resetKey="" fallback={() => null}>
              <Suspense fallback={null}>
                <YearSlider
                  span={span}
                  years={years}
                  onChange={choose}
                  onTapYear={(year) => choose(toggleYear(year, years))}
                />
              </Suspense>
            </ErrorBoundary>
          </>
        )}
      </div>
    </div>
  )
}
