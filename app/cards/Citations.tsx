import { useTranslation } from 'react-i18next'
import type { Citation } from '../domain/record/citation'
import type { Atlas } from '../domain/view/atlas'
import { groupBySource } from '../domain/view/citedItems'
import { useLanguage } from '../i18n/useLanguage'
import { Isolate } from '../ui/Isolate'
import { ArticleLink } from './ArticleLink'
import { CitationPlace } from './CitationPlace'
import styles from './Citations.module.css'
import { ItemLink } from './ItemLink'
import { SourceDate } from './SourceDate'

interface CitationsProps {
  readonly atlas: Atlas
  readonly citations: readonly Citation[]
}

/** Where a claim stands: the outlet first, then each place in it, what it supports, and the words as printed. */
export function Citations({ atlas, citations }: CitationsProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  return (
    <ul className={styles.sources}>
      {[...groupBySource(citations)].map(([sourceId, places]) => {
        const source = atlas.index.sources.get(sourceId)
        return (
          <li key={sourceId} className={styles.source}>
            <p className={styles.outlet}>
              <ItemLink kind="source" id={sourceId}>
                <Isolate>{source?.outlet[language] ?? sourceId}</Isolate>
              </ItemLink>
              <SourceDate source={source} />
            </p>
            <ul className={styles.places}>
              {places.map((citation) => (
                <li key={`${citation.paragraph}-${citation.sentence}-${citation.printed}`}>
                  <span className={styles.place}>
                    <CitationPlace citation={citation} />
                  </span>
                  <span>
                    {citation.supports?.[language]}
                    {citation.printed !== undefined && (
                      <span className={styles.printed}>
                        <span className={styles.muted}>{t('citations.printed')}</span>
                        <q lang={source?.language} dir="auto">
                          {citation.printed}
                        </q>
                      </span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
            {source && <ArticleLink source={source} />}
          </li>
        )
      })}
    </ul>
  )
}
