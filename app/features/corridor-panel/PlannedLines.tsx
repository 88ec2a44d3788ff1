import { useTranslation } from 'react-i18next'
import type { Route } from '../../domain/record/routeSchema'
import { findLegEntry, isOnlyPlanned } from '../../domain/view/legState'
import { useLanguage } from '../../i18n/useLanguage'
import { Notice } from '../../ui/Notice'
import { useUrlState } from '../../url-state/useUrlState'

interface PlannedLinesProps {
  readonly route: Route
  /** Null is the latest there is. */
  readonly year: number | null
}

/** How much of the corridor the map shows while it shows planned lines alone: the panel tells of all legs. */
export function PlannedLines({ route, year }: PlannedLinesProps) {
  const { t } = useTranslation(['corridorPanel', 'legend'])
  useLanguage()
  const { isPlannedOnly } = useUrlState().state
  if (!isPlannedOnly) return null
  const states = route.legs.map((leg) => findLegEntry(leg, year)?.state)
  const count = states.filter((state) => state !== undefined && isOnlyPlanned(state)).length
  const total = route.legs.length
  if (count === total) return null
  // By the name it has in the legend, where it is turned off.
  const name = t('legend:plannedOnly')
  return (
    <Notice>
      {count === 0
        ? t('plannedLines.none', { name })
        : t('plannedLines.some', { name, legs: t('summary.legs', { count, total }) })}
    </Notice>
  )
}
