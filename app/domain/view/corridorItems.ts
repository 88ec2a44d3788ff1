/** What the record tells of a corridor beside its own course. */
import { doRangesOverlap, toYearRange } from '../dates/years'
import type { Route } from '../record/routeSchema'
import type { Atlas } from './atlas'
import { isKnown } from './atlas'

/** Of an event or a document: whether the corridor is among what it is about. */
export function namesCorridor(item: { readonly corridors?: readonly string[] }, corridorId: string): boolean {
  return item.corridors?.includes(corridorId) ?? false
}

/**
 * The steps a corridor took in the chosen years without an event of the record: who counts events alone would say that
 * nothing happened. None while the events are not known, nor for all years.
 */
export function countMilestonesAlone(
  atlas: Pick<Atlas, 'view' | 'loading' | 'failed'>,
  { corridor, milestones }: Pick<Route, 'corridor' | 'milestones'>,
): number {
  const { years, events } = atlas.view
  if (!years || !isKnown(atlas, 'events') || events.some(({ item }) => namesCorridor(item, corridor)))
    return 0
  return milestones.filter(({ date }) => {
    const range = toYearRange(date.edtf)
    return range !== undefined && doRangesOverlap(range, years)
  }).length
}
