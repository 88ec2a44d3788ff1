import type { ItemIndex } from '../../domain/record/recordIndex'
import type { SearchHit } from '../../domain/search/searchIndex'
import { findStationCalls } from '../../domain/search/stationCalls'
import type { Selection } from '../../domain/state/selection'

interface HitTarget {
  readonly selection: Selection
  readonly leg?: string
}

/** What choosing a result opens: the item itself, and of a station the first corridor that stops there, at that leg. */
export function toHitTarget(
  { kind, id }: Pick<SearchHit, 'kind' | 'id'>,
  { routes }: Pick<ItemIndex, 'routes'>,
): HitTarget | undefined {
  if (kind !== 'station') return { selection: { kind, id } }
  const [call] = findStationCalls(id, routes.values())
  return call && { selection: { kind: 'corridor', id: call.corridorId }, leg: call.legId }
}
