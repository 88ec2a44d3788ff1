import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Leg } from '../../domain/record/routeSchema'
import { POINTING_ATTRIBUTE, toPointing } from '../../domain/state/pointing'
import type { Atlas } from '../../domain/view/atlas'
import { findLegEntry, isUnattested } from '../../domain/view/legState'
import { toLineLook } from '../../domain/view/lineLook'
import { listStationsBetween } from '../../domain/view/routeStrip'
import { toLanguage } from '../../i18n/locale'
import { useLocale } from '../../i18n/useLanguage'
import { ChipButton } from '../../ui/ChipButton'
import { Isolate } from '../../ui/Isolate'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useUrlState } from '../../url-state/useUrlState'
import { LegDetails } from './LegDetails'
import { LegTrack } from './LegTrack'
import { toLegElementId } from './legElementId'
import { toLegLengthText, toLegStateText } from './legText'
import styles from './RouteStrip.module.css'
import { StationsBetween } from './StationsBetween'

/** After the mode, so that no line ends in the dot that follows it. */
const NO_BREAK_SPACE = '\u00a0'

interface StripLegProps {
  readonly atlas: Atlas
  readonly leg: Leg
}

/** One leg: how it is travelled, its state in the chosen years and its length; chosen, it lights on the map and tells all. */
export function StripLeg({ atlas, leg }: StripLegProps) {
  const { t } = useTranslation(['corridorPanel', 'cards'])
  const locale = useLocale()
  const language = toLanguage(locale)
  const { state: address, update } = useUrlState()
  const id = useId()
  const itemRef = useRef<HTMLLIElement>(null)
  const [hasStations, setHasStations] = useState(false)
  const isChosen = address.leg === leg.id
  const year = atlas.view.years?.toYear ?? null
  const entry = findLegEntry(leg, year)
  const between = listStationsBetween(leg)
  const toName = (station: string) => atlas.index.stations.get(station)?.name[language] ?? t('route.missing')

  // Chosen on the map, it may be far down the panel.
  useEffect(() => {
    if (isChosen) itemRef.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])

  const corridorId = address.selection?.id
  const pointing =
    corridorId === undefined
      ? {}
      : { [POINTING_ATTRIBUTE]: toPointing({ kind: 'corridor', id: corridorId, leg: leg.id }) }
  const length = toLegLengthText(leg, locale, t)
  return (
    <li
      ref={itemRef}
      {...pointing}
      className={`${styles.leg} ${styles[toLineLook(leg.mode, 'operating').color]}`}
      data-chosen={isChosen || undefined}
    >
      <LegTrack mode={leg.mode} state={entry?.state} isUnattested={isUnattested(leg, year)} />
      <button
        type="button"
        id={toLegElementId(leg.id)}
        className={styles.button}
        aria-expanded={isChosen}
        aria-controls={isChosen ? id : undefined}
        onClick={() => update({ leg: isChosen ? null : leg.id }, 'adjustment')}
      >
        <VisuallyHidden>{t('leg.name', { from: toName(leg.from), to: toName(leg.to) })}: </VisuallyHidden>
        <span>
          <span className={styles.mode}>{t(`cards:corridor.mode.${leg.mode}`)}</span>
          {NO_BREAK_SPACE}
          <Isolate>{toLegStateText(leg, entry, year, locale, t)}</Isolate>
        </span>{' '}
        {length !== undefined && (
          <span className={styles.length}>
            <Isolate>{length}</Isolate>
          </span>
        )}
      </button>
      {isChosen && <LegDetails id={id} atlas={atlas} leg={leg} entry={entry} />}
      {between.length > 0 && (
        <div className={styles.between}>
          <ChipButton
            tone="muted"
            isExpanded={hasStations}
            controls={`${id}-stations`}
            onClick={() => setHasStations(!hasStations)}
          >
            {t('leg.between', { count: between.length })}
          </ChipButton>
          {hasStations && (
            <StationsBetween id={`${id}-stations`} atlas={atlas} from={leg.from} stations={between} />
          )}
        </div>
      )}
    </li>
  )
}
