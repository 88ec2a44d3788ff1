import type { Disagreement } from '../domain/record/disagreementSchema'
import type { Atlas } from '../domain/view/atlas'
import { hasOwnFigures } from '../domain/view/disagreements'
import { useLanguage } from '../i18n/useLanguage'
import { Isolate } from '../ui/Isolate'
import styles from './DisagreementSides.module.css'
import { FigureNumber } from './FigureNumber'

interface DisagreementSidesProps {
  readonly atlas: Atlas
  readonly disagreement: Disagreement
}

/** Every side, none before the other: the values where each has its own, otherwise the claims in short. */
export function DisagreementSides({ atlas, disagreement }: DisagreementSidesProps) {
  const language = useLanguage()
  const areNumbers = disagreement.differsIn === 'value' && hasOwnFigures(disagreement, atlas.index)
  return (
    <ul className={styles.sides}>
      {disagreement.claims.map(({ claim, item, citations }) => {
        const figure = atlas.index.figures.get(item)
        const outlets = new Set(
          citations.map(({ source }) => atlas.index.sources.get(source)?.outlet[language] ?? source),
        )
        return (
          <li key={`${item}-${claim.en}`}>
            {figure && areNumbers ? (
              <FigureNumber figure={figure} size="card" />
            ) : (
              <span>{claim[language]}</span>
            )}
            {[...outlets].map((outlet) => (
              <span key={outlet} className={styles.outlet}>
                <Isolate>{outlet}</Isolate>
              </span>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
