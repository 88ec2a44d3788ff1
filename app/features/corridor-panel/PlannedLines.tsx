import { useTranslation } from 'react-i18next'
import type { Corridor } from '../../domain/record/corridorSchema'
import type { Atlas } from '../../domain/view/atlas'
import { findPlannedShare } from '../../domain/view/plannedShare'
import { useLanguage } from '../../i18n/useLanguage'
import { Notice } from '../../ui/Notice'
import { useUrlState } from '../../url-state/useUrlState'

interface PlannedLinesProps {
  readonly atlas: Atlas
  readonly corridor: Corridor
}

/** How much of the corridor the map shows where switches of the legend hide some of it: the panel tells of all of it. */
export function PlannedLines({ atlas, corridor }: PlannedLinesProps) {
  const { t } = useTranslation(['corridorPanel', 'legend'])
  const language = useLanguage()
  const { isPlannedOnly, layers, scope } = useUrlState().state
  // Till the routes are here or have failed, a course may take the place of the path that is drawn; the articles tell
  // none. Stations are not waited for: a leg that has a line of its own is drawn without them.
  const mayCourseCome = scope !== 'articles' && atlas.loading.has('routes')
  if (mayCourseCome) return null
  const share = findPlannedShare(corridor.id, { ...atlas, layers, isPlannedOnly, language })
  if (!share) return null
  const { drawnCount: count, totalCount: total, hiddenBy } = share
  // By the name it has in the legend, where it is turned off.
  const cause = t(`plannedLines.cause.${hiddenBy}`, { name: t('legend:plannedOnly') })
  return (
    <Notice>
      {count === 0
        ? t('plannedLines.none', { cause })
        : t('plannedLines.some', { cause, legs: t('summary.legs', { count, total }) })}
    </Notice>
  )
}
