/** How a hub city's button looks, on the map and on the inset alike: the style sheet's attributes. */
import type { MapPlace, MapState } from '../../domain/view/mapState'
import type { Emphasis } from '../layers/emphasisState'

export interface HubLook {
  /** Something that is shown was held there. */
  readonly isHeld: boolean
  /** Nothing that is shown is there. */
  readonly isQuiet: boolean
  readonly hasFigures: boolean
  readonly isLit: boolean
  /** Empty where there is nothing to count. */
  readonly count: string
}

export function toHubLook(
  { id, counts, eventCount, hasHeldEvent }: MapPlace,
  layers: MapState['layers'],
  emphases: ReadonlyMap<string, Emphasis>,
): HubLook {
  const events = layers.has('events') ? counts.events : 0
  return {
    isHeld: layers.has('events') && hasHeldEvent,
    isQuiet: events === 0,
    hasFigures: layers.has('figures') && counts.figures > 0,
    isLit: (emphases.get(id) ?? 0) > 0,
    count: events > 0 ? eventCount : '',
  }
}
