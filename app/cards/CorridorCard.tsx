import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Corridor } from '../domain/record/corridorSchema'
import type { Atlas } from '../domain/view/atlas'
import type { Placed } from '../domain/view/atlasView'
import { findCorridorState, hasCourse, isOpenThroughout } from '../domain/view/corridorState'
import { useLanguage } from '../i18n/useLanguage'
import styles from './Card.module.css'
import { CardFooter } from './CardFooter'
import { CorridorStateChip } from './CorridorStateChip'
import { CorridorStroke } from './CorridorStroke'
import { ItemDate } from './ItemDate'
import { ItemLink } from './ItemLink'
import { isSameRecord } from './isSameRecord'
import { RoleHere } from './RoleHere'

interface CorridorCardProps {
  readonly atlas: Atlas
  readonly placed: Placed<Corridor>
  readonly hereIds?: ReadonlySet<string> | undefined
}

function toLastYear({ view }: Atlas): number | null {
  return view.years?.toYear ?? null
}

function PlainCorridorCard({ atlas, placed: { item: corridor, placement }, hereIds }: CorridorCardProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  const state = findCorridorState(corridor, atlas.index, toLastYear(atlas))
  return (
    <li className={`${styles.card} ${isOpenThroughout(state) ? '' : styles.dashed}`}>
      <div className={styles.head}>
        <CorridorStroke corridor={corridor} state={state} />
        <span>{t('panel.kind.corridor', { context: corridor.kind })}</span>
        <span>{t(`corridor.mode.${corridor.mode}`)}</span>
      </div>
      <h4 className={styles.title}>
        <ItemLink kind="corridor" id={corridor.id} look="plain">
          {corridor.name[language]}
        </ItemLink>
      </h4>
      <p className={styles.text}>{corridor.summary[language]}</p>
      <div className={styles.meta}>
        {/* It is when the sources spoke of it: beside the state of its legs it would read as since when. */}
        {!hasCourse(corridor, atlas.index) && (
          <ItemDate date={corridor.date} placement={placement} status="held" />
        )}
        <RoleHere links={corridor.places} hereIds={hereIds} />
      </div>
      <CardFooter atlas={atlas} citations={corridor.citations}>
        <CorridorStateChip atlas={atlas} corridor={corridor} />
      </CardFooter>
    </li>
  )
}

export const CorridorCard = memo(
  PlainCorridorCard,
  (before, after) =>
    before.placed === after.placed &&
    before.hereIds === after.hereIds &&
    // Its state is that of the year in which the chosen ones end.
    toLastYear(before.atlas) === toLastYear(after.atlas) &&
    isSameRecord(before.atlas, after.atlas),
)
