import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MapState } from '../../domain/view/mapState'
import { createFakeMap, type FakeMap } from '../../testing/fakeMap'
import { buildMapFixture } from '../../testing/mapFixtures'
import type { Camera } from './contract'
import { createMapEngine } from './createMapEngine'

let map: FakeMap

vi.mock('./startMapLibre', () => ({
  startMapLibre: () => map,
  isGraphicsFault: () => false,
  buildAddMarker: () => () => ({ move() {}, remove() {} }),
}))
vi.mock('./worldShow', () => ({
  startWorldShow: () => ({ show() {}, isShown: () => true, refine() {}, stop() {} }),
}))

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

function start(state: MapState = buildMapFixture(), initialCamera: Camera | null = null) {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 400 }, clientHeight: { value: 800 } })
  map = createFakeMap(container)
  const urls = { worldLight: '', worldFine: '', labels: '' }
  const engine = createMapEngine({ container, basemapUrls: urls, state, padding: NO_PADDING, initialCamera })
  map.fire('style.load')
  map.fire('idle')
  map.land()
  const onCamera = vi.fn<(camera: Camera, isByUser: boolean) => void>()
  engine.on('camera', onCamera)
  return { engine, onCamera }
}

beforeEach(() => performance.clearMarks())

describe('the reader’s own moves', () => {
  it('are told as such by every press of a button, the last one too', () => {
    const { engine, onCamera } = start()
    engine.zoomBy(1)
    engine.zoomBy(1)
    map.land()
    expect(onCamera.mock.calls.map(([, isByUser]) => isByUser)).toEqual([true, true])
  })

  it('go two steps at two presses, and no farther than the map does', () => {
    const { engine, onCamera } = start()
    engine.zoomBy(1)
    engine.zoomBy(1)
    map.land()
    expect(onCamera.mock.lastCall?.[0].zoom).toBe(5)
    for (let press = 0; press < 4; press++) engine.zoomBy(1)
    engine.zoomBy(-1)
    expect(map.readAim()?.zoom).toBe(6)
  })

  it('start from where the map stands once a movement is over', () => {
    const { engine } = start()
    engine.zoomBy(1)
    map.drag([60, 44])
    engine.zoomBy(1)
    expect(map.readAim()?.zoom).toBe(4)
  })

  it('are not what the app flies after them', () => {
    const { engine, onCamera } = start()
    engine.frame('caspian')
    engine.apply(buildMapFixture({ selection: { kind: 'corridor', id: 'fibre' } }))
    map.land()
    expect(onCamera.mock.calls.map(([, isByUser]) => isByUser)).toEqual([true, false])
  })
})
