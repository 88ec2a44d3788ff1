import { useTranslation } from 'react-i18next'
import type { Route } from '../../domain/record/routeSchema'
import type { Atlas } from '../../domain/view/atlas'
import { listModes, summariseRoute } from '../../domain/view/routeSummary'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './CorridorPanel.module.css'
import { toRouteStateText } from './legText'

interface RouteStateProps {
  readonly atlas: Atlas
  readonly route: Route
}

/** "Rail · Ferry · In service; 1 of 18 legs under construction", and as of which year where years are chosen. */
export function RouteState({ atlas, route }: RouteStateProps) {
  const { t } = useTranslation(['corridorPanel', 'cards'])
  useLanguage()
  const year = atlas.view.years?.toYear ?? null
  return (
    <span className={styles.state}>
      <span className={styles.modes}>
        {listModes(route.legs)
          .map((mode) => t(`cards:corridor.mode.${mode}`))
          .join(' · ')}
      </span>
      <strong>{toRouteStateText(summariseRoute(route, year), t)}</strong>
      {year !== null && <span>({t('summary.asOf', { year: year })})</span>}
    </span>
  )
}
