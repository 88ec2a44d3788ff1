/** From the first style to the last lost context: when the map can be drawn on, and what is said of it meanwhile. */
import type { Backend } from './backend'
import type { MapStatus } from './contract'
import type { EngineMap } from './engineMap'
import type { Flow } from './flow'
import type { WorldShow } from './worldShow'

/** Read by benches and browser tests: the map is complete for the first time. */
const IDLE_MARK = 'map-idle'
/** Read by benches: the last time the map came to rest. */
const SETTLED_MARK = 'map-settled'

export interface LifeCycleOptions {
  readonly map: Pick<EngineMap, 'on'>
  readonly backend: Pick<Backend, 'isGraphicsFault' | 'isPartMissing'>
  readonly world: Pick<WorldShow, 'show' | 'isShown' | 'refine'>
  readonly flow: Pick<Flow, 'rest' | 'drop'>
  readonly onStatus: (status: MapStatus) => void
  /** There is a style to draw on: at the start, and anew after every loss. */
  readonly draw: () => void
  /** What was drawn is lost with the graphics context. */
  readonly forget: () => void
}

export interface LifeCycle {
  /** False while the map has no style: before the first, and while the graphics context is lost. */
  hasStyle(): boolean
  isLoading(): boolean
  setStatus(status: MapStatus): void
}

export function followLifeCycle(options: LifeCycleOptions): LifeCycle {
  const { map, backend, world, flow, onStatus, draw, forget } = options
  let status: MapStatus = 'loading'
  let hasStyle = false
  const setStatus = (next: MapStatus) => {
    status = next
    onStatus(next)
  }
  map.on('style.load', () => {
    hasStyle = true
    world.show()
    draw()
  })
  map.on('idle', () => {
    performance.clearMarks(SETTLED_MARK)
    performance.mark(SETTLED_MARK)
    // A map at rest without its world is not complete.
    if (!world.isShown()) return
    flow.rest()
    if (status === 'ready' || status === 'failed') return
    if (performance.getEntriesByName(IDLE_MARK).length === 0) performance.mark(IDLE_MARK)
    setStatus('ready')
    world.refine()
  })
  map.on('webglcontextlost', () => {
    hasStyle = false
    flow.drop()
    forget()
    setStatus('context-lost')
  })
  // Drawing it again takes a while, which is not the wait for what may never return.
  map.on('webglcontextrestored', () => setStatus('loading'))
  map.on('error', ({ error }) => {
    if (backend.isGraphicsFault(error)) {
      setStatus('no-webgl')
      return
    }
    if (backend.isPartMissing?.(error)) setStatus('failed')
    console.error(error)
  })
  return { hasStyle: () => hasStyle, isLoading: () => status === 'loading', setStatus }
}
