import { useTranslation } from 'react-i18next'
import { ItemLink } from '../../cards/ItemLink'
import type { Citation } from '../../domain/record/citation'
import type { Atlas } from '../../domain/view/atlas'
import { groupBySource } from '../../domain/view/citedItems'
import { useLanguage } from '../../i18n/useLanguage'
import { Isolate } from '../../ui/Isolate'
import styles from './SourceLinks.module.css'

interface SourceLinksProps {
  readonly atlas: Atlas
  readonly citations: readonly Citation[]
}

/** Who says so, by name and one click away: for facts too small for a list of citations. */
export function SourceLinks({ atlas, citations }: SourceLinksProps) {
  const { t } = useTranslation('corridorPanel')
  const language = useLanguage()
  return (
    <ul className={styles.sources} aria-label={t('leg.sources')}>
      {[...groupBySource(citations).keys()].map((id) => (
        <li key={id}>
          <ItemLink kind="source" id={id}>
            <Isolate>{atlas.index.sources.get(id)?.outlet[language] ?? id}</Isolate>
          </ItemLink>
        </li>
      ))}
    </ul>
  )
}
