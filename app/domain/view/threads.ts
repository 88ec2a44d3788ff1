/** What was expected and what became of it, read from the links between events whichever end they are written at. */
import { toSortKey } from '../dates/years'
import type { AtlasEvent, EventStatus } from '../record/eventSchema'
import type { ItemIndex } from '../record/recordIndex'
import type { AtlasRecord } from '../record/schema'
import { isHeld } from '../record/stages'
import type { LocalisedText } from '../record/text'

/** From the earlier event of each pair to the later ones, and back. */
interface Steps {
  readonly later: ReadonlyMap<string, ReadonlySet<string>>
  readonly earlier: ReadonlyMap<string, ReadonlySet<string>>
}

function findSteps(events: ItemIndex['events']): Steps {
  const later = new Map<string, Set<string>>()
  const earlier = new Map<string, Set<string>>()
  const add = (steps: Map<string, Set<string>>, from: string, to: string) =>
    steps.set(from, (steps.get(from) ?? new Set()).add(to))
  for (const { id, links } of events.values()) {
    for (const { event, relation } of links ?? []) {
      if (!events.has(event)) continue
      const isForward = relation === 'became' || relation === 'realised-by'
      if (!isForward && relation !== 'realises') continue
      const [plan, outcome] = isForward ? [id, event] : [event, id]
      add(later, plan, outcome)
      add(earlier, outcome, plan)
    }
  }
  return { later, earlier }
}

function toEvents(ids: Iterable<string>, events: ItemIndex['events']): readonly AtlasEvent[] {
  return [...ids].map((id) => events.get(id)).filter((event) => event !== undefined)
}

/** How many steps lie before an event; links written in a ring count for nothing rather than hang the page. */
function countSteps(id: string, earlier: Steps['earlier'], seen: ReadonlySet<string> = new Set()): number {
  if (seen.has(id)) return 0
  const path = new Set([...seen, id])
  return Math.max(0, ...[...(earlier.get(id) ?? [])].map((plan) => 1 + countSteps(plan, earlier, path)))
}

/** An event without a date stands where its links put it. */
function toTime({ date }: AtlasEvent): number {
  return date ? toSortKey(date.edtf) : Number.NEGATIVE_INFINITY
}

/**
 * The first plan, what it became, what that became: every event joined to this one, itself included, a plan always
 * before its outcome. One event alone has no thread: then the list is empty.
 */
export function buildThread(eventId: string, { events }: Pick<ItemIndex, 'events'>): readonly AtlasEvent[] {
  const steps = findSteps(events)
  const joined = new Set([eventId])
  // A set lists what is added while it is walked.
  for (const id of joined) {
    for (const other of [...(steps.later.get(id) ?? []), ...(steps.earlier.get(id) ?? [])]) joined.add(other)
  }
  if (joined.size === 1) return []
  return toEvents(joined, events)
    .map((event) => ({ event, step: countSteps(event.id, steps.earlier) }))
    .toSorted((a, b) => a.step - b.step || toTime(a.event) - toTime(b.event))
    .map(({ event }) => event)
}

export interface ThreadStep {
  readonly event: AtlasEvent
  /** Of an event told twice, whose telling this is; else `only`. */
  readonly reading: 'articles' | 'elsewhere' | 'only'
}

/** An event whose status other sources settled is two steps: as the articles had it, and as it turned out. */
export function buildThreadSteps(
  thread: readonly AtlasEvent[],
  written: ItemIndex['events'],
): readonly ThreadStep[] {
  return thread.flatMap((event): ThreadStep[] => {
    const before = written.get(event.id)
    if (!before || before.status === event.status) return [{ event, reading: 'only' }]
    return [
      { event: before, reading: 'articles' },
      { event, reading: 'elsewhere' },
    ]
  })
}

export interface Expectation {
  /** As the scope shows it: where pages tell what became of it, this is already the outcome. */
  readonly event: AtlasEvent
  /** What it was when it was an expectation; differs from the event's own where pages settled it. */
  readonly expectedAs: EventStatus
  /** The events it became, earliest first. */
  readonly outcomes: readonly AtlasEvent[]
  /** What could not be found about it. With no outcome and none of this, nothing is known. */
  readonly followUp: LocalisedText | undefined
}

/**
 * Every event that is or was expected, not confirmed, put off or called off, and every plan since replaced.
 * `written` holds the events before pages are merged in (`Atlas.written`): there an expectation is still one.
 */
export function listExpectations(
  record: Pick<AtlasRecord, 'events'>,
  { events }: Pick<ItemIndex, 'events'>,
  written: ItemIndex['events'],
): readonly Expectation[] {
  const steps = findSteps(events)
  return record.events.flatMap((event) => {
    const before = written.get(event.id)?.status ?? event.status
    const expectedAs = isHeld(before) ? event.status : before
    if (isHeld(expectedAs) && !event.isOriginalPlan) return []
    const outcomes = toEvents(steps.later.get(event.id) ?? [], events)
    return [
      {
        event,
        expectedAs,
        outcomes: outcomes.toSorted((a, b) => toTime(a) - toTime(b)),
        followUp: event.followUp,
      },
    ]
  })
}
