import type { AtlasEvent, EventRelation } from '../record/eventSchema'

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

/** What became of a plan is told in the same words whether the articles or other pages tell it. */
const WORDS = {
  'part-of': 'part-of',
  realises: 'realises',
  'realised-by': 'realised-by',
  contradicts: 'contradicts',
  'contradicted-by': 'contradicted-by',
  follows: 'follows',
  became: 'realised-by',
} as const satisfies Record<EventRelation, EventLinkWord>

const INVERSE = {
  'part-of': 'includes',
  realises: 'realised-by',
  'realised-by': 'realises',
  contradicts: 'contradicted-by',
  'contradicted-by': 'contradicts',
  follows: 'followed-by',
  became: 'realises',
} as const satisfies Record<EventRelation, EventLinkWord>

export interface RelatedEvents {
  readonly word: EventLinkWord
  /** Ids of events. */
  readonly events: readonly string[]
}

/** How an event hangs together with others, read from both ends: a link is recorded on one of the two, or on both. */
export function findRelatedEvents(event: AtlasEvent, all: readonly AtlasEvent[]): readonly RelatedEvents[] {
  const byWord = new Map<EventLinkWord, Set<string>>()
  const add = (word: EventLinkWord, id: string) => byWord.set(word, (byWord.get(word) ?? new Set()).add(id))
  for (const link of event.links ?? []) add(WORDS[link.relation], link.event)
  for (const other of all) {
    for (const link of other.links ?? []) if (link.event === event.id) add(INVERSE[link.relation], other.id)
  }
  return EVENT_LINK_WORDS.flatMap((word) => {
    const events = byWord.get(word)
    return events ? [{ word, events: [...events] }] : []
  })
}
