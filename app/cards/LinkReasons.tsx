import { useTranslation } from 'react-i18next'
import type { Corridor } from '../domain/record/corridorSchema'
import type { AtlasEvent } from '../domain/record/eventSchema'
import type { Atlas } from '../domain/view/atlas'
import { groupBySource } from '../domain/view/citedItems'
import { findLinkReason } from '../domain/view/linkReason'
import { useLanguage } from '../i18n/useLanguage'
import { Disclosure } from '../ui/Disclosure'
import { Isolate } from '../ui/Isolate'
import styles from './LinkReasons.module.css'
import { MentionList } from './Mention'

interface LinkReasonsProps {
  readonly atlas: Atlas
  readonly events: readonly AtlasEvent[]
  readonly corridors: readonly Corridor[]
  /** What each line is headed by: the other side of the link. */
  readonly headedBy: 'event' | 'corridor'
}

/** Behind one line: for each event and corridor, the words that link them and who says so. */
export function LinkReasons({ atlas, events, corridors, headedBy }: LinkReasonsProps) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  const pairs = events.flatMap((event) =>
    corridors
      .filter(({ id }) => event.corridors?.includes(id))
      .map((corridor) => ({ event, corridor, reason: findLinkReason(event, corridor) })),
  )
  if (pairs.length === 0) return null
  return (
    <Disclosure summary={t('why.linked')}>
      <ul className={styles.reasons}>
        {pairs.map(({ event, corridor, reason }) => (
          <li key={`${event.id} ${corridor.id}`}>
            <p className={styles.head}>
              <Isolate>{headedBy === 'event' ? event.title[language] : corridor.name[language]}</Isolate>
            </p>
            <p>{reason.text[language]}</p>
            {!reason.isNamed && <p className={styles.note}>{t('why.unnamed')}</p>}
            <MentionList atlas={atlas} ids={[...groupBySource(event.citations).keys()]} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
