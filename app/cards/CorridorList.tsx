import { useTranslation } from 'react-i18next'
import type { Corridor } from '../domain/record/corridorSchema'
import { isInService } from '../domain/record/stages'
import type { Atlas } from '../domain/view/atlas'
import type { Placed } from '../domain/view/atlasView'
import styles from './Card.module.css'
import { CorridorCard } from './CorridorCard'

interface CorridorListProps {
  readonly atlas: Atlas
  readonly corridors: readonly Placed<Corridor>[]
  readonly hereIds?: ReadonlySet<string> | undefined
}

/** Corridors and projects: what is in service, then, apart, what the sources only plan, propose or claim. */
export function CorridorList({ atlas, corridors, hereIds }: CorridorListProps) {
  const { t } = useTranslation('cards')
  const groups = [
    { title: t('corridor.group.inService'), items: corridors.filter(({ item }) => isInService(item.stage)) },
    { title: t('corridor.group.ahead'), items: corridors.filter(({ item }) => !isInService(item.stage)) },
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
