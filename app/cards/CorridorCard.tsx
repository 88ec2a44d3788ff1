import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Corridor } from '../domain/record/corridorSchema'
import { isInService } from '../domain/record/stages'
import type { Atlas } from '../domain/view/atlas'
import type { Placed } from '../domain/view/atlasView'
import { useLanguage } from '../i18n/useLanguage'
import styles from './Card.module.css'
import { CardFooter } from './CardFooter'
import { CorridorStroke } from './CorridorStroke'
import { ItemDate } from './ItemDate'
import { ItemLink } from './ItemLink'
import { isSameRecord } from './isSameRecord'
import { RoleHere } from './RoleHere'
import { CorridorStageChip } from './StageChips'

interface CorridorCardProps {
  readonly atlas: Atlas
  readonly placed: Placed<Corridor>
  readonly hereIds?: ReadonlySet<string> | undefined
}

function PlainCorridorCard({ atlas, placed: { item: corridor, placement }, hereIds }: CorridorCardProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  return (
    <li className={`${styles.card} ${isInService(corridor.stage) ? '' : styles.dashed}`}>
      <div className={styles.head}>
        <CorridorStroke corridor={corridor} />
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
        <ItemDate date={corridor.date} placement={placement} status="held" />
        <RoleHere links={corridor.places} hereIds={hereIds} />
      </div>
      <CardFooter atlas={atlas} citations={corridor.citations}>
        <CorridorStageChip corridor={corridor} />
      </CardFooter>
    </li>
  )
}

export const CorridorCard = memo(
  PlainCorridorCard,
  (before, after) =>
    before.placed === after.placed &&
    before.hereIds === after.hereIds &&
    isSameRecord(before.atlas, after.atlas),
)
