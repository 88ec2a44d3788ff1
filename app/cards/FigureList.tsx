import { useTranslation } from 'react-i18next'
import type { Figure } from '../domain/record/figureSchema'
import type { Atlas } from '../domain/view/atlas'
import { gatherByMeasure, groupFigures } from '../domain/view/figureGroups'
import { useLanguage } from '../i18n/useLanguage'
import { Disclosure } from '../ui/Disclosure'
import styles from './Card.module.css'
import { FigureCard } from './FigureCard'
import { ItemLink } from './ItemLink'

interface FigureListProps {
  readonly atlas: Atlas
  readonly figures: readonly Figure[]
  readonly hereIds?: ReadonlySet<string> | undefined
}

/** Figures by what they are: sums of money never stand among ordinals and target years. */
export function FigureList({ atlas, figures, hereIds }: FigureListProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  return groupFigures(figures).map(({ group, figures: inGroup }) => {
    const { apart, measures } = gatherByMeasure(inGroup)
    return (
      <div key={group} className={styles.group}>
        <h3 className={styles.heading}>{t(`figure.group.${group}`)}</h3>
        {measures.map(({ id, figures: ofMeasure }) => (
          <Disclosure
            key={id}
            summary={
              <span>
                {atlas.index.measures.get(id)?.name[language] ?? ofMeasure[0]?.label[language]}{' '}
                <span className={styles.count}>{t('count.figures', { count: ofMeasure.length })}</span>
              </span>
            }
          >
            <p className={styles.way}>
              <ItemLink kind="measure" id={id}>
                {t('figure.overYears')}
              </ItemLink>
            </p>
            <FigureCards atlas={atlas} figures={ofMeasure} hereIds={hereIds} />
          </Disclosure>
        ))}
        {apart.length > 0 && <FigureCards atlas={atlas} figures={apart} hereIds={hereIds} />}
      </div>
    )
  })
}

function FigureCards({ atlas, figures, hereIds }: FigureListProps) {
  return (
    <ul className={styles.list}>
      {figures.map((figure) => (
        <FigureCard key={figure.id} atlas={atlas} figure={figure} hereIds={hereIds} />
      ))}
    </ul>
  )
}
