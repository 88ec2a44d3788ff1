import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Leg, Route } from '../../domain/record/routeSchema'
import type { Atlas } from '../../domain/view/atlas'
import { isKnown } from '../../domain/view/atlas'
import type { RouteSummary } from '../../domain/view/routeSummary'
import { listLegsInState } from '../../domain/view/routeSummary'
import { ChipButton } from '../../ui/ChipButton'
import { LegLink } from './LegLink'
import styles from './LegsInState.module.css'
import { toLegElementId } from './legElementId'

/** Named at once; the rest when asked for. One more is shorter said than counted. */
const SHOWN_AT_FIRST = 2

interface LegsInStateProps {
  readonly atlas: Atlas
  readonly route: Route
  readonly summary: RouteSummary
  readonly year: number | null
}

/** Which legs the summary counts apart, each a link to its place in the strip; those in service need no naming. */
export function LegsInState({ atlas, route, summary, year }: LegsInStateProps) {
  const { t } = useTranslation('corridorPanel')
  const [followed, setFollowed] = useState<{ readonly leg: string }>()
  // After the tab with the strip has come, if another was open.
  useEffect(() => {
    if (followed) document.getElementById(toLegElementId(followed.leg))?.focus()
  }, [followed])

  const states = summary.others.filter(({ state }) => state !== 'operating').map(({ state }) => state)
  if (states.length === 0 || !isKnown(atlas, 'stations')) return null
  return (
    <ul className={styles.states}>
      {states.map((state) => (
        <li key={state ?? 'untold'} className={styles.state}>
          {summary.others.length > 1 && (
            <span>{t('summary.inState', { state: t(`state.${state ?? 'untold'}`) })}</span>
          )}
          <LegLinks
            atlas={atlas}
            corridorId={route.corridor}
            legs={listLegsInState(route, year, state)}
            onFollow={(leg) => setFollowed({ leg })}
          />
        </li>
      ))}
    </ul>
  )
}

interface LegLinksProps {
  readonly atlas: Atlas
  readonly corridorId: string
  readonly legs: readonly Leg[]
  readonly onFollow: (leg: string) => void
}

function LegLinks({ atlas, corridorId, legs, onFollow }: LegLinksProps) {
  const { t } = useTranslation('corridorPanel')
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const isShort = legs.length <= SHOWN_AT_FIRST + 1
  const shown = isShort || isOpen ? legs : legs.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <ul id={id} className={styles.legs}>
        {shown.map((leg) => (
          <li key={leg.id}>
            <LegLink
              atlas={atlas}
              corridorId={corridorId}
              leg={leg}
              className={styles.link}
              onFollow={() => onFollow(leg.id)}
            />
          </li>
        ))}
      </ul>
      {!isShort && (
        <span className={styles.more}>
          <ChipButton tone="muted" isExpanded={isOpen} controls={id} onClick={() => setIsOpen(!isOpen)}>
            {t('summary.more', { count: legs.length - SHOWN_AT_FIRST })}
          </ChipButton>
        </span>
      )}
    </>
  )
}
