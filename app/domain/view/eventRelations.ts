import type { AtlasEvent } from '../record/eventSchema'

export const EVENT_LINK_WORDS = [
  'part-of',
  'includes',
  'realises',
  'realised-by',
  'follows',
  'followed-by',
  'contradicts',
  'contradicted-by',
] as const
export type EventLinkWord = (typeof EVENT_LINK_WORDS)[number]

const INVERSE = {
  'part-of': 'includes',
  realises: 'realised-by',
  'realised-by': 'realises',
  contradicts: 'contradicted-by',
  'contradicted-by': 'contradicts',
  follows: 'followed-by',
} as const satisfies Partial<Record<EventLinkWord, EventLinkWord>>

export interface RelatedEvents {
  readonly word: EventLinkWord
  /** Ids of events. */
  readonly events: readonly string[]
}

/** How an event hangs together with others, read from both ends: a link is recorded on one of the two, or on both. */
export function findRelatedEvents(event: AtlasEvent, all: readonly AtlasEvent[]): readonly RelatedEvents[] {
  const byWord = new Map<EventLinkWord, Set<string>>()
  const add = (word: EventLinkWord, id: string) => byWord.set(word, (byWord.get(word) ?? new Set()).add(id))
  for (const link of event.links ?? []) add(link.relation, link.event)
  for (const other of all) {
    for (const link of other.links ?? []) if (link.event === event.id) add(INVERSE[link.relation], other.id)
  }
  return EVENT_LINK_WORDS.flatMap((word) => {
    const events = byWord.get(word)
    return events ? [{ word, events: [...events] }] : []
  })
}
