import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MapState } from '../../domain/view/mapState'
import { createFakeMap, type FakeMap } from '../../testing/fakeMap'
import {
  buildMapFixture,
  buildMapPlace,
  buildNetworkFixture,
  buildNetworkLeg,
} from '../../testing/mapFixtures'
import type { Backend } from './backend'
import { type Camera, NO_PADDING } from './contract'
import { createMapEngine } from './createMapEngine'

let map: FakeMap

vi.mock('./worldShow', () => ({
  startWorldShow: () => ({ show() {}, isShown: () => true, refine() {}, stop() {} }),
}))

const BACKEND: Backend = {
  start: () => ({
    map,
    findSource: () => ({ setData() {} }),
    setProjection() {},
    addMarker: () => ({ move() {}, remove() {} }),
  }),
  isGraphicsFault: () => false,
  isPartMissing: (error) => error === WORKER_MISSING,
}
const WORKER_MISSING = new Error('no worker')

function start(state: MapState = buildMapFixture(), initialCamera: Camera | null = null) {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 400 }, clientHeight: { value: 800 } })
  map = createFakeMap(container)
  const urls = { worldLight: '', worldFine: '', labels: '' }
  const engine = createMapEngine(BACKEND, {
    container,
    basemapUrls: urls,
    state,
    padding: NO_PADDING,
    initialCamera,
  })
  map.fire('style.load')
  map.fire('idle')
  map.land()
  const onCamera = vi.fn<(camera: Camera, isByUser: boolean) => void>()
  engine.on('camera', onCamera)
  return { engine, onCamera }
}

beforeEach(() => performance.clearMarks())

describe('the opening view', () => {
  it('is framed anew until it is known what the inset takes of its room, and then left alone', () => {
    const { engine, onCamera } = start()
    engine.setPadding({ ...NO_PADDING, left: 100 }, [])
    expect(onCamera).toHaveBeenCalledTimes(1)
    engine.setInsetHubs(new Set())
    engine.setPadding({ ...NO_PADDING, left: 200 }, [])
    expect(onCamera).toHaveBeenCalledTimes(1)
  })
})

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

describe('an event that is opened', () => {
  const far = buildMapPlace({ id: 'far-town', lonLat: [150, 44] })
  const near = buildMapPlace({ id: 'near-town', lonLat: [62, 44] })
  const places = [...buildMapFixture().places, far, near]
  const open = (...seats: string[]) =>
    buildMapFixture({
      places,
      selection: { kind: 'event', id: 'summit' },
      eventPlaces: { venues: seats, seats, others: ['moscow'] },
    })

  it('leads to where it was, if that cannot be seen', () => {
    const { engine } = start(buildMapFixture({ places }))
    engine.apply(open('near-town'))
    expect(map.readAim()).toBeUndefined()
    engine.apply({ ...open('far-town'), selection: { kind: 'event', id: 'other' } })
    expect(map.readAim()?.center).toEqual([150, 44])
  })

  it('shows all of several places', () => {
    const { engine } = start(buildMapFixture({ places }))
    engine.apply(open('near-town', 'far-town'))
    expect(map.readAim()?.center).toEqual([106, 44])
  })
})

it('frames a corridor with the one it is set beside, and alone again after', () => {
  const network = buildNetworkFixture([
    buildNetworkLeg({
      corridor: 'a',
      id: 'x',
      line: [
        [50, 40],
        [60, 40],
      ],
    }),
    buildNetworkLeg({
      corridor: 'b',
      id: 'y',
      line: [
        [60, 40],
        [80, 40],
      ],
    }),
  ])
  const selection = { kind: 'corridor', id: 'a' } as const
  const { engine } = start(buildMapFixture({ network, selection }))
  engine.apply(buildMapFixture({ network, selection, comparedCorridor: 'b' }))
  expect(map.readAim()?.center).toEqual([65, 40])
  engine.apply(buildMapFixture({ network, selection }))
  expect(map.readAim()?.center).toEqual([55, 40])
})

describe('room taken after a choice', () => {
  const SHEET = { ...NO_PADDING, bottom: 420 }
  /** In sight at first, and under the sheet once it is up. */
  const place = buildMapPlace({ id: 'termez', lonLat: [62, 10] })
  const chosen = buildMapFixture({
    places: [...buildMapFixture().places, place],
    selection: { kind: 'place', id: 'termez' },
  })

  it('does not hide what was just chosen', () => {
    const { engine } = start()
    engine.apply(chosen)
    expect(map.readAim()).toBeUndefined()
    engine.setPadding(SHEET, [])
    expect(map.readAim()?.center).toEqual([62, 10])
  })

  it('turns a flight under way towards the room that is left', () => {
    const { engine } = start()
    engine.apply(buildMapFixture({ selection: { kind: 'corridor', id: 'fibre' } }))
    const first = map.readAim()
    engine.setPadding(SHEET, [])
    expect(map.readAim()).toBeDefined()
    expect(map.readAim()).not.toBe(first)
  })

  it('leaves the map where the reader has moved it since', () => {
    const { engine } = start()
    engine.apply(chosen)
    map.drag([60, 45])
    engine.setPadding(SHEET, [])
    expect(map.readAim()).toBeUndefined()
  })

  it('leaves the map of a shared view as it is', () => {
    const { engine } = start(chosen, { center: [60, 44], zoom: 3 })
    engine.setPadding(SHEET, [])
    expect(map.readAim()).toBeUndefined()
  })

  it('moves nothing while what was chosen stays in sight', () => {
    const { engine } = start()
    engine.apply(chosen)
    engine.setPadding({ ...NO_PADDING, top: 300 }, [])
    expect(map.readAim()).toBeUndefined()
  })
})

describe('a fault while drawing', () => {
  it('ends the map where a part of it is missing, and is only noted otherwise', () => {
    const noted = vi.spyOn(console, 'error').mockReturnValue()
    const { engine } = start()
    const onStatus = vi.fn()
    engine.on('status', onStatus)
    map.fire('error', { error: new Error('one tile') })
    expect(onStatus).not.toHaveBeenCalledWith('failed')
    map.fire('error', { error: WORKER_MISSING })
    expect(onStatus).toHaveBeenLastCalledWith('failed')
    expect(noted).toHaveBeenCalledTimes(2)
    noted.mockRestore()
  })
})
