import type { LegWords, MapState } from '../../domain/view/mapState'
import type { MapTarget } from './emphasis'

/** What the thing under the pointer says of itself. */
export function nameTarget(state: MapState, { kind, id, leg: legId }: MapTarget): Partial<LegWords> {
  const leg = state.network.byCorridor.get(id)?.find((candidate) => candidate.id === legId)
  if (leg) return state.describeLeg(leg)
  const named = { place: state.places, corridor: state.corridors, figure: state.tradeArcs }
  return { title: named[kind].find((item) => item.id === id)?.name }
}
