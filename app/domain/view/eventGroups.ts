import type { AtlasEvent } from '../record/eventSchema'
import type { Placed } from './atlasView'

/** `held`: it took place. `ahead`: expected or unconfirmed as of the sources. `off`: postponed or cancelled. */
export type EventGroup = 'held' | 'ahead' | 'off'
export const EVENT_GROUPS = ['held', 'ahead', 'off'] as const satisfies readonly EventGroup[]

/** A plan since replaced is off, even where its own entry calls it held. */
export function toEventGroup({
  status,
  isOriginalPlan,
}: Pick<AtlasEvent, 'status' | 'isOriginalPlan'>): EventGroup {
  switch (status) {
    case 'held':
      return isOriginalPlan ? 'off' : 'held'
    case 'expected':
    case 'unconfirmed':
      return 'ahead'
    case 'postponed':
    case 'cancelled':
      return 'off'
    default:
      return status satisfies never
  }
}

/** Newest first; on one day the whole before its parts: the meeting, then the speeches given at it. */
function compareInTime(a: Placed<AtlasEvent>, b: Placed<AtlasEvent>): number {
  const toKey = ({ placement }: Placed<AtlasEvent>) => placement?.sortKey ?? Number.MIN_SAFE_INTEGER
  const isPart = ({ item }: Placed<AtlasEvent>) =>
    Number(item.links?.some(({ relation }) => relation === 'part-of') ?? false)
  return toKey(b) - toKey(a) || isPart(a) - isPart(b)
}

/** In the order of `EVENT_GROUPS`, empty groups left out. */
export function groupEvents(
  events: readonly Placed<AtlasEvent>[],
): readonly { readonly group: EventGroup; readonly events: readonly Placed<AtlasEvent>[] }[] {
  return EVENT_GROUPS.map((group) => ({
    group,
    events: events.filter(({ item }) => toEventGroup(item) === group).toSorted(compareInTime),
  })).filter(({ events: inGroup }) => inGroup.length > 0)
}
