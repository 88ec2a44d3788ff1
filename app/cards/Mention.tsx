import { useTranslation } from 'react-i18next'
import { findItem } from '../domain/record/findItem'
import type { Atlas } from '../domain/view/atlas'
import { toEventPlacement } from '../domain/view/placement'
import { useLanguage } from '../i18n/useLanguage'
import { Isolate } from '../ui/Isolate'
import { EventChips } from './EventChips'
import { ItemLink } from './ItemLink'
import styles from './Mention.module.css'
import { PlainDate } from './PlainDate'

/** An item named by its id alone: its name as a link, or a word on why there is none yet. */
export function Mention({ atlas, id }: { readonly atlas: Atlas; readonly id: string }) {
  const { t } = useTranslation('cards')
  const language = useLanguage()
  const item = findItem(atlas.index, id)
  if (!item) {
    const isLoading = atlas.loading.size > 0
    // The id does not tell its kind: whatever failed may have held it.
    const arrived = atlas.failed.size > 0 ? 'count.failed' : 'mention.missing'
    return <span className={styles.missing}>{t(isLoading ? 'mention.loading' : arrived)}</span>
  }
  return (
    <ItemLink kind={item.kind} id={id}>
      <Isolate>{item.name[language]}</Isolate>
    </ItemLink>
  )
}

interface MentionListProps {
  readonly atlas: Atlas
  readonly ids: readonly string[]
  /** Each on a line of its own, for names as long as titles; events with their day and what became of them. */
  readonly isStacked?: boolean
}

export function MentionList({ atlas, ids, isStacked = false }: MentionListProps) {
  return (
    <ul className={isStacked ? styles.stacked : styles.inline}>
      {ids.map((id) => (
        <li key={id}>
          <Mention atlas={atlas} id={id} />
          {isStacked && <EventWhen atlas={atlas} id={id} />}
        </li>
      ))}
    </ul>
  )
}

function EventWhen({ atlas, id }: { readonly atlas: Atlas; readonly id: string }) {
  const event = atlas.index.events.get(id)
  if (!event) return null
  return (
    <span className={styles.when}>
      <PlainDate date={event.date} placement={toEventPlacement(event, atlas.index)} status={event.status} />
      <EventChips event={event} />
    </span>
  )
}
