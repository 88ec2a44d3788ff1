import { useTranslation } from 'react-i18next'
import type { Corridor } from '../../domain/record/corridorSchema'
import type { Atlas } from '../../domain/view/atlas'
import { findDrawnShare } from '../../domain/view/drawnShare'
import { useLanguage } from '../../i18n/useLanguage'
import { Notice } from '../../ui/Notice'
import { useUrlState } from '../../url-state/useUrlState'

interface HiddenLinesProps {
  readonly atlas: Atlas
  readonly corridor: Corridor
}

/** How much of the corridor the map shows where switches of the legend hide some of it: the panel tells of all of it. */
export function HiddenLines({ atlas, corridor }: HiddenLinesProps) {
  const { t } = useTranslation(['corridorPanel', 'legend'])
  const language = useLanguage()
  const { isPlannedOnly, layers, scope } = useUrlState().state
  // Till the routes are here or have failed, a course may take the place of the path that is drawn; the articles tell
  // none. Stations are not waited for: a leg that has a line of its own is drawn without them.
  const mayCourseCome = scope !== 'articles' && atlas.loading.has('routes')
  if (mayCourseCome) return null
  const share = findDrawnShare(corridor.id, { ...atlas, layers, isPlannedOnly, language })
  if (!share) return null
  const { drawnCount: count, totalCount: total, hiddenBy } = share
  // By the name it has in the legend, where it is turned off.
  const cause = t(`hiddenLines.cause.${hiddenBy}`, { name: t('legend:plannedOnly') })
  return (
    <Notice>
      {count === 0
        ? t('hiddenLines.none', { cause })
        : t('hiddenLines.some', { cause, legs: t('summary.legs', { count, total }) })}
    </Notice>
  )
}
