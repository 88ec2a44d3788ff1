import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Leg } from '../../domain/record/routeSchema'
import { POINTING_ATTRIBUTE, toPointing } from '../../domain/state/pointing'
import type { Atlas } from '../../domain/view/atlas'
import { useLanguage } from '../../i18n/useLanguage'
import { isPlainClick } from '../../lib/isPlainClick'
import { useLink } from '../../url-state/useUrlState'

interface LegLinkProps {
  readonly atlas: Atlas
  readonly corridorId: string
  readonly leg: Leg
  readonly className?: string | undefined
  /** After the leg was chosen on this page. */
  readonly onFollow: () => void
}

/** "Mointy to Kyzylzhar": chooses the leg of the open corridor, and leaves open what else is, such as a comparison. */
export function LegLink({ atlas, corridorId, leg, className, onFollow }: LegLinkProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  // The strip is on the first tab.
  const { href, follow } = useLink({ leg: leg.id, tab: null })
  const toName = (station: string) => atlas.index.stations.get(station)?.name[language] ?? t('route.missing')
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    follow()
    onFollow()
  }
  return (
    <a
      {...{ [POINTING_ATTRIBUTE]: toPointing({ kind: 'corridor', id: corridorId, leg: leg.id }) }}
      href={href}
      className={className}
      onClick={handleClick}
    >
      {t('leg.name', { from: toName(leg.from), to: toName(leg.to) })}
    </a>
  )
}
