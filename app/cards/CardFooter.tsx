import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citation } from '../domain/record/citation'
import type { Atlas } from '../domain/view/atlas'
import { groupBySource } from '../domain/view/citedItems'
import { useLanguage } from '../i18n/useLanguage'
import { ChipButton } from '../ui/ChipButton'
import { Isolate } from '../ui/Isolate'
import styles from './CardFooter.module.css'
import { CitationPlace } from './CitationPlace'
import { ItemLink } from './ItemLink'
import { OriginMark } from './OriginMark'
import { SourceDate } from './SourceDate'

interface CardFooterProps {
  readonly atlas: Atlas
  readonly citations: readonly Citation[]
  /** The chips before the one that opens the sources. */
  readonly children: ReactNode
}

/** The chips of a card; the last one opens where each source says it, so that no fact is further than one click. */
export function CardFooter({ atlas, citations, children }: CardFooterProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const bySource = groupBySource(citations)
  return (
    <div>
      <div className={styles.chips}>
        {children}
        <OriginMark citations={citations} />
        <ChipButton isExpanded={isOpen} controls={id} onClick={() => setIsOpen(!isOpen)}>
          {t('count.sources', { count: bySource.size })}
        </ChipButton>
      </div>
      {isOpen && (
        <ul id={id} className={styles.sources}>
          {[...bySource].map(([sourceId, places]) => (
            <li key={sourceId}>
              <ItemLink kind="source" id={sourceId}>
                <Isolate>{atlas.index.sources.get(sourceId)?.outlet[language] ?? sourceId}</Isolate>
              </ItemLink>
              <SourceDate source={atlas.index.sources.get(sourceId)} />
              <ul className={styles.places}>
                {places.map((citation) => (
                  <li key={`${citation.paragraph}-${citation.sentence}-${citation.printed}`}>
                    <CitationPlace citation={citation} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
