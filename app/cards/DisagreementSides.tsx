import type { Disagreement } from '../domain/record/disagreementSchema'
import type { Atlas } from '../domain/view/atlas'
import { groupBySource } from '../domain/view/citedItems'
import { useLanguage } from '../i18n/useLanguage'
import { Isolate } from '../ui/Isolate'
import styles from './DisagreementSides.module.css'
import { SourceDate } from './SourceDate'

interface DisagreementSidesProps {
  readonly atlas: Atlas
  readonly disagreement: Disagreement
}

/** Every side, none before the other, in its own words: two sides may print one number and differ in whose it is. */
export function DisagreementSides({ atlas, disagreement }: DisagreementSidesProps) {
  const language = useLanguage()
  return (
    <ul className={styles.sides}>
      {disagreement.claims.map(({ claim, item, citations }) => (
        <li key={`${item}-${claim.en}`}>
          <span>{claim[language]}</span>
          {[...groupBySource(citations).keys()].map((id) => {
            const source = atlas.index.sources.get(id)
            return (
              <span key={id} className={styles.outlet}>
                <Isolate>{source?.outlet[language] ?? id}</Isolate>
                <SourceDate source={source} />
              </span>
            )
          })}
        </li>
      ))}
    </ul>
  )
}
