import { useTranslation } from 'react-i18next'
import type { Figure } from '../domain/record/figureSchema'
import type { Atlas } from '../domain/view/atlas'
import { groupFigures } from '../domain/view/figureGroups'
import styles from './Card.module.css'
import { FigureCard } from './FigureCard'

interface FigureListProps {
  readonly atlas: Atlas
  readonly figures: readonly Figure[]
  readonly hereIds?: ReadonlySet<string> | undefined
}

/** Figures by what they are: sums of money never stand among ordinals and target years. */
export function FigureList({ atlas, figures, hereIds }: FigureListProps) {
  const { t } = useTranslation('cards')
  return groupFigures(figures).map(({ group, figures: inGroup }) => (
    <div key={group} className={styles.group}>
      <h3 className={styles.heading}>{t(`figure.group.${group}`)}</h3>
      <ul className={styles.list}>
        {inGroup.map((figure) => (
          <FigureCard key={figure.id} atlas={atlas} figure={figure} hereIds={hereIds} />
        ))}
      </ul>
    </div>
  ))
}
