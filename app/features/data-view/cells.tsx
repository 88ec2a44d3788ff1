/** What stands in each column of a row. */
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { FigureNumber } from '../../cards/FigureNumber'
import { FigureTime } from '../../cards/FigureTime'
import { ItemLink } from '../../cards/ItemLink'
import { PlainDate } from '../../cards/PlainDate'
import { EventStatusChip, FigureStageChip } from '../../cards/StageChips'
import type { PlaceRole } from '../../domain/record/placeSchema'
import { PLACE_ROLES } from '../../domain/record/placeSchema'
import type { Atlas } from '../../domain/view/atlas'
import { useLanguage } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './cells.module.css'
import type { DataRow } from './dataRows'

export interface CellProps {
  readonly atlas: Atlas
  readonly row: DataRow
}

export function DateCell({ row }: CellProps) {
  return (
    <span className={styles.quiet}>
      {row.kind === 'figure' ? (
        <FigureTime figure={row.placed.item} />
      ) : (
        <PlainDate
          date={row.placed.item.date}
          placement={row.placed.placement}
          status={row.placed.item.status}
        />
      )}
    </span>
  )
}

/** The link's surface is the whole row. */
export function TitleCell({ row }: CellProps) {
  return (
    <>
      <span className={styles.title}>
        <ItemLink kind={row.kind} id={row.id} look="plain" className={styles.rowLink}>
          {row.title}
        </ItemLink>
      </span>
      <Marks row={row} />
    </>
  )
}

/** What a reader must know before taking the row for what it seems. */
function Marks({ row }: { readonly row: DataRow }) {
  const { t } = useTranslation('dataView')
  const event = row.kind === 'event' ? row.placed.item : undefined
  const marks = [
    event?.isOriginalPlan && 'original-plan',
    event?.isOnline && 'online',
    row.hasLowConfidence && 'low',
    row.isDisputed && 'disagreement',
    row.isFromElsewhere && 'elsewhere',
  ].filter((mark) => typeof mark === 'string')
  if (marks.length === 0) return null
  return (
    <span className={styles.marks}>
      {marks.map((mark) => (
        <span key={mark} data-mark={mark}>
          {t(`mark.${mark}`)}
        </span>
      ))}
    </span>
  )
}

/** A figure is nearly always about its places: only what differs from that is said. */
const UNSAID: Readonly<Record<DataRow['kind'], ReadonlySet<PlaceRole>>> = {
  event: new Set(['venue']),
  figure: new Set(['venue', 'subject']),
}

/** Grouped by role, so that a place an item is merely about never reads as its venue. */
export function PlaceCell({ atlas, row }: CellProps) {
  const { t } = useTranslation(['dataView', 'cards'])
  const language = useLanguage()
  const groups = PLACE_ROLES.map((role) => ({
    role,
    ids: [...new Set(row.links.filter((link) => link.role === role).map(({ place }) => place))],
  })).filter(({ ids }) => ids.length > 0)
  if (groups.length === 0) return <span className={styles.quiet}>{t('noPlace')}</span>
  return (
    <span className={styles.places}>
      {groups.map(({ role, ids }) => (
        <span key={role}>
          {ids.map((id, position) => (
            <Fragment key={id}>
              {position > 0 && t('listSeparator')}
              <Isolate>{atlas.index.places.get(id)?.name[language] ?? id}</Isolate>
            </Fragment>
          ))}
          {!UNSAID[row.kind].has(role) && (
            <span className={styles.quiet}>
              {t('roleSeparator')}
              {t(`cards:place.role.${role}`)}
            </span>
          )}
        </span>
      ))}
    </span>
  )
}

export function StatusCell({ row }: CellProps) {
  return row.kind === 'event' ? (
    <EventStatusChip event={row.placed.item} />
  ) : (
    <FigureStageChip figure={row.placed.item} />
  )
}

export function ValueCell({ row }: CellProps) {
  return row.kind === 'figure' ? <FigureNumber figure={row.placed.item} /> : null
}

/** The first source one press away; the others in the item's panel. */
export function SourcesCell({ atlas, row }: CellProps) {
  const { t } = useTranslation('dataView')
  const language = useLanguage()
  const [first, ...others] = row.sourceIds
  if (first === undefined) return null
  return (
    <span className={styles.sources}>
      <ItemLink kind="source" id={first} className={styles.source}>
        <Isolate>{atlas.index.sources.get(first)?.outlet[language] ?? first}</Isolate>
      </ItemLink>
      {others.length > 0 && <span className={styles.quiet}> {t('more', { count: others.length })}</span>}
    </span>
  )
}
