import { useTranslation } from 'react-i18next'
import { toInYearsText } from '../../cards/dateText'
import type { Route } from '../../domain/record/routeSchema'
import type { Atlas } from '../../domain/view/atlas'
import { countMilestonesAlone } from '../../domain/view/corridorItems'
import { isYearOver } from '../../domain/view/isAhead'
import { listModes, summariseRoute } from '../../domain/view/routeSummary'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './CorridorPanel.module.css'
import { LegsInState } from './LegsInState'
import { toRouteStateText } from './legText'

interface RouteStateProps {
  readonly atlas: Atlas
  readonly route: Route
}

/** "Rail · Ferry · In service; 1 of 18 legs under construction", as of which year where years are chosen, and which leg. */
export function RouteState({ atlas, route }: RouteStateProps) {
  const { t } = useTranslation(['corridorPanel', 'cards'])
  useLanguage()
  const { years } = atlas.view
  const year = years?.toYear ?? null
  const summary = summariseRoute(route, year)
  // The dock counts events alone: of a year in which the line opened it would say that there was nothing.
  const milestoneCount = countMilestonesAlone(atlas, route)
  return (
    <div className={styles.state}>
      <span className={styles.modes}>
        {listModes(route.legs)
          .map((mode) => t(`cards:corridor.mode.${mode}`))
          .join(' · ')}
      </span>
      <strong>{toRouteStateText(summary, t)}</strong>
      {year !== null && isYearOver(year) && <span>({t('summary.asOf', { year })})</span>}
      {milestoneCount > 0 && (
        <span>
          {t('summary.milestonesAlone', { count: milestoneCount, inYears: years && toInYearsText(years, t) })}
        </span>
      )}
      <LegsInState atlas={atlas} route={route} summary={summary} year={year} />
    </div>
  )
}
