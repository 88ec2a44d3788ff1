import type { MapEngine, MapEngineEvents } from './contract'
import { createEmitter } from './emitter'
import { REMEMBERED_EVENTS } from './rememberedEvents'

/** Stands in where there is no WebGL2: everything but the map goes on working. */
export function createMaplessEngine(): MapEngine {
  const nothing = () => {}
  const emitter = createEmitter<MapEngineEvents>(REMEMBERED_EVENTS)
  emitter.emit('status', 'no-webgl')
  return {
    apply: nothing,
    setPadding: nothing,
    zoomBy: nothing,
    frame: nothing,
    setLabel: nothing,
    setInsetHubs: nothing,
    point: nothing,
    focusHub: nothing,
    destroy: nothing,
    on: emitter.on,
  }
}
