import { useTranslation } from 'react-i18next'
import type { Corridor } from '../domain/record/corridorSchema'
import type { Atlas } from '../domain/view/atlas'
import type { Placed } from '../domain/view/atlasView'
import { findCorridorState, isOpenThroughout } from '../domain/view/corridorState'
import styles from './Card.module.css'
import { CorridorCard } from './CorridorCard'

interface CorridorListProps {
  readonly atlas: Atlas
  readonly corridors: readonly Placed<Corridor>[]
  readonly hereIds?: ReadonlySet<string> | undefined
}

/** Corridors and projects: what is in service, if only in part, then, apart, what is not, or not yet. */
export function CorridorList({ atlas, corridors, hereIds }: CorridorListProps) {
  const { t } = useTranslation('cards')
  const isOpen = (corridor: Corridor) => {
    const state = findCorridorState(corridor, atlas.index, atlas.view.years?.toYear ?? null)
    return isOpenThroughout(state) || state === 'partly-operating'
  }
  const groups = [
    { title: t('corridor.group.inService'), items: corridors.filter(({ item }) => isOpen(item)) },
    { title: t('corridor.group.ahead'), items: corridors.filter(({ item }) => !isOpen(item)) },
  ]
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => (
      <div key={title} className={styles.group}>
        <h3 className={styles.heading}>{title}</h3>
        <ul className={styles.list}>
          {items.map((placed) => (
            <CorridorCard key={placed.item.id} atlas={atlas} placed={placed} hereIds={hereIds} />
          ))}
        </ul>
      </div>
    ))
}
