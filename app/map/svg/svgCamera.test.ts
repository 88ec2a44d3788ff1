import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildMapFixture } from '../../testing/mapFixtures'
import { CASPIAN_BOUNDS, MAX_ZOOM, type View } from '../engine/camera'
import { type Camera, type MapPadding, NO_PADDING } from '../engine/contract'
import { createSvgCamera, type TellMove } from './svgCamera'

const motion = { isReduced: true }
vi.stubGlobal('matchMedia', () => ({ matches: motion.isReduced }))

/** For a group of tests: the reader asks for no less motion, and time goes as the test says. */
function allowMotion() {
  beforeEach(() => {
    vi.useFakeTimers()
    // A page that has been open for a while.
    vi.advanceTimersByTime(4_800)
    motion.isReduced = false
  })
  afterEach(() => {
    vi.useRealTimers()
    motion.isReduced = true
  })
}

const WINDOW = { width: 800, height: 600 }

const AT_ARAL: Camera = { center: [60, 44], zoom: 3 }

interface Setting {
  readonly constrain?: (view: View) => View
  readonly initialCamera?: Camera | null
  readonly padding?: MapPadding
}

function start({
  constrain = (view) => ({ ...view, zoom: Math.min(view.zoom, MAX_ZOOM) }),
  initialCamera = AT_ARAL,
  padding = NO_PADDING,
}: Setting = {}) {
  const container = document.createElement('div')
  const size = { ...WINDOW }
  Object.defineProperties(container, {
    clientWidth: { get: () => size.width },
    clientHeight: { get: () => size.height },
  })
  const tell = vi.fn<TellMove>()
  const camera = createSvgCamera(
    { container, state: buildMapFixture(), padding, initialCamera },
    constrain,
    tell,
  )
  return { camera, tell, size }
}

describe('the camera', () => {
  it('tells of a flight in MapLibre’s order, and whose it is with each event', () => {
    const { camera, tell } = start()
    camera.easeTo({ center: [50, 40] }, { isByUser: true })
    expect(tell.mock.calls).toEqual([
      ['movestart', { isByUser: true }],
      ['move', { isByUser: true }],
      ['moveend', { isByUser: true }],
    ])
    expect(camera.getCenter().lng).toBeCloseTo(50)
    expect(camera.getCenter().lat).toBeCloseTo(40)
  })

  it('goes to what stands at a point of the window', () => {
    const { camera } = start()
    camera.easeTo({ center: camera.unproject([500, 200]) })
    expect(Math.round(camera.project([60, 44]).x)).toBe(300)
    expect(Math.round(camera.project([60, 44]).y)).toBe(400)
  })

  it('leaves what it turns about where it is', () => {
    const { camera } = start()
    const around = camera.unproject([700, 100])
    camera.easeTo({ zoom: 4.5, around })
    const { x, y } = camera.project([around.lng, around.lat])
    expect([x, y].map(Math.round)).toEqual([700, 100])
    camera.zoomAround({ x: 700, y: 100 }, -2)
    const after = camera.project([around.lng, around.lat])
    expect([after.x, after.y].map(Math.round)).toEqual([700, 100])
  })

  it('puts the centre beside the middle where it is told to', () => {
    const { camera } = start()
    camera.easeTo({ center: [50, 40], offset: [-120, 60] })
    const { x, y } = camera.project([50, 40])
    expect([x, y].map(Math.round)).toEqual([280, 360])
  })

  it('flies the short way round the world, and says where it is within ±180°', () => {
    const { camera } = start()
    camera.easeTo({ center: [175, 0] })
    camera.easeTo({ center: [-170, 0] })
    expect(camera.getCenter().wrap().lng).toBeCloseTo(-170)
  })

  it('goes no farther than it may, by hand neither', () => {
    const { camera } = start()
    camera.zoomAround({ x: 0, y: 0 }, 20)
    expect(camera.getZoom()).toBe(MAX_ZOOM)
  })

  it('that may go no nearer does not slip aside under the wheel', () => {
    const { camera } = start()
    camera.easeTo({ zoom: MAX_ZOOM })
    const before = camera.getCenter()
    camera.zoomAround({ x: 700, y: 100 }, 1)
    expect(camera.getCenter()).toMatchObject({ lng: before.lng, lat: before.lat })
    camera.easeTo({ zoom: MAX_ZOOM + 1, around: camera.unproject([700, 100]) })
    expect(camera.getCenter().lng).toBeCloseTo(before.lng)
    expect(camera.getCenter().lat).toBeCloseTo(before.lat)
  })

  it('is moving from the moment a hand takes it until it lets go', () => {
    const { camera, tell } = start()
    camera.grab({ originalEvent: 'drag' })
    camera.pan(40, 0)
    expect(camera.isMoving()).toBe(true)
    expect(Math.round(camera.project([60, 44]).x)).toBe(440)
    camera.release()
    expect(camera.isMoving()).toBe(false)
    expect(tell.mock.lastCall).toEqual(['moveend', { originalEvent: 'drag' }])
  })
})

describe('where the camera begins', () => {
  it('is where it is told to, and else frames the region clear of what covers it', () => {
    expect(start().camera.getZoom()).toBe(3)
    const { camera } = start({ initialCamera: null, padding: { ...NO_PADDING, left: 300 } })
    const [southWest, northEast] = CASPIAN_BOUNDS.map((corner) => camera.project(corner))
    // Between what covers the map and what is framed a gap is left, on both sides.
    expect(southWest?.x).toBeCloseTo(300 + 20)
    expect(northEast?.x).toBeCloseTo(800 - 20)
    expect((southWest?.y ?? 0) + (northEast?.y ?? 0)).toBeCloseTo(600)
  })
})

describe('a frame', () => {
  const BOUNDS: [number, number, number, number] = [50, 38, 70, 45]
  const project = (camera: ReturnType<typeof start>['camera']) =>
    [camera.project([50, 38]), camera.project([70, 45])] as const

  it('has what it is to show within its padding, in the middle of what that leaves', () => {
    const { camera, tell } = start()
    camera.fitBounds(BOUNDS, { padding: { top: 0, right: 100, bottom: 200, left: 0 } }, { isByUser: true })
    const [southWest, northEast] = project(camera)
    expect(southWest.x).toBeCloseTo(0)
    expect(northEast.x).toBeCloseTo(700)
    expect(southWest.y + northEast.y).toBeCloseTo(400)
    expect(tell.mock.lastCall).toEqual(['moveend', { isByUser: true }])
  })

  it('takes one number for all sides, none for no padding, and comes no nearer than it may', () => {
    const { camera } = start()
    camera.fitBounds(BOUNDS, { padding: 60 })
    expect(project(camera).map(({ x }) => Math.round(x))).toEqual([60, 740])
    camera.fitBounds(BOUNDS, {})
    expect(project(camera)[1].x - project(camera)[0].x).toBeCloseTo(800)
    camera.fitBounds([60, 40, 60.1, 40.1], { maxZoom: 5 })
    expect(camera.getZoom()).toBe(5)
    camera.fitBounds([60, 40, 60.1, 40.1], {})
    expect(camera.getZoom()).toBe(MAX_ZOOM)
  })

  it('is flown to by the short way round the world', () => {
    const { camera, tell } = start()
    camera.easeTo({ center: [-175, 0] })
    const passed: number[] = []
    tell.mockImplementation((type) => {
      if (type === 'move') passed.push(camera.getCenter().lng)
    })
    camera.fitBounds([160, -10, 180, 10], {})
    expect(passed.map(Math.round)).toEqual([-190])
    expect(camera.getCenter().lng).toBeCloseTo(170)
  })
})

describe('the window', () => {
  it('of another size keeps its middle, and what may be seen of the world', () => {
    const { camera, size } = start({ constrain: (view) => ({ ...view, zoom: Math.min(view.zoom, 2) }) })
    size.width = 400
    camera.resize()
    expect(camera.view()).toMatchObject({ width: 400, height: 600 })
    expect(Math.round(camera.project([60, 44]).x)).toBe(200)
  })

  it('that has become too small for the zoom is held to what it may show', () => {
    let least = 0
    const { camera } = start({ constrain: (view) => ({ ...view, zoom: Math.max(view.zoom, least) }) })
    least = 3.5
    camera.resize()
    expect(camera.getZoom()).toBe(3.5)
  })

  it('goes no farther north or south than it may', () => {
    const { camera } = start({ constrain: (view) => ({ ...view, lat: Math.min(view.lat, 60) }) })
    camera.easeTo({ center: [60, 80] })
    expect(camera.getCenter().lat).toBeCloseTo(60)
  })
})

describe('a flight', () => {
  allowMotion()

  /** Shares of the way that are flown after each tenth of its time. */
  function fly(duration: number) {
    const { camera, tell } = start()
    camera.easeTo({ center: [70, 44], duration })
    const shares = Array.from({ length: 10 }, () => {
      vi.advanceTimersByTime(duration / 10)
      return (camera.getCenter().lng - 60) / 10
    })
    return { camera, tell, shares }
  }

  it('begins and ends slowly, and is half-way after half its time', () => {
    const { shares } = fly(3_200)
    const steps = shares.map((share, index) => share - (shares[index - 1] ?? 0))
    expect(shares[4]).toBeCloseTo(0.5, 1)
    for (const [index, step] of steps.slice(0, 5).entries()) {
      expect(step).toBeGreaterThan(steps[index - 1] ?? 0)
      expect(step).toBeCloseTo(steps[9 - index] ?? 0, 1)
    }
    expect(shares[0]).toBeLessThan(0.05)
  })

  it('lasts as long as it is told to, and tells of its end once', () => {
    const { camera, tell } = start()
    camera.easeTo({ center: [70, 44], zoom: 5, duration: 600 }, { isByUser: true })
    vi.advanceTimersByTime(550)
    expect(camera.isMoving()).toBe(true)
    vi.advanceTimersByTime(100)
    expect(camera.isMoving()).toBe(false)
    expect(camera.getZoom()).toBe(5)
    expect(camera.getCenter().lng).toBeCloseTo(70)
    const types = tell.mock.calls.map(([type]) => type)
    expect(types.filter((type) => type !== 'move')).toEqual(['movestart', 'moveend'])
    expect(types.length).toBeGreaterThan(20)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives way to the next, and to a hand', () => {
    const { camera, tell } = start()
    camera.easeTo({ center: [70, 44], duration: 600 }, { isByUser: true })
    vi.advanceTimersByTime(300)
    camera.easeTo({ center: [50, 44], duration: 600 })
    expect(tell.mock.calls.slice(-2)).toEqual([
      ['moveend', { isByUser: true }],
      ['movestart', {}],
    ])
    vi.advanceTimersByTime(300)
    camera.grab({ originalEvent: 'drag' })
    const { lng } = camera.getCenter()
    vi.advanceTimersByTime(1_000)
    expect(camera.getCenter().lng).toBe(lng)
  })

  it('is a jump where it has no time, and where the reader asked for less motion', () => {
    const { camera } = start()
    camera.jumpTo({ center: [70, 44], duration: 600 })
    expect(camera.isMoving()).toBe(false)
    expect(camera.getCenter().lng).toBeCloseTo(70)
    camera.fitBounds([40, 40, 50, 45], {})
    expect(camera.isMoving()).toBe(false)
    motion.isReduced = true
    const still = start().camera
    still.easeTo({ center: [70, 44], duration: 600 })
    expect(still.isMoving()).toBe(false)
    expect(still.getCenter().lng).toBeCloseTo(70)
  })

  it('to a frame takes the time it is given', () => {
    const { camera } = start()
    camera.fitBounds([40, 40, 50, 45], { duration: 600 })
    vi.advanceTimersByTime(300)
    expect(camera.isMoving()).toBe(true)
  })

  it('ends without a word where the map is taken away', () => {
    const { camera, tell } = start()
    camera.easeTo({ center: [70, 44], duration: 600 })
    vi.advanceTimersByTime(300)
    tell.mockClear()
    camera.stop()
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(1_000)
    expect(tell).not.toHaveBeenCalled()
    expect(camera.isMoving()).toBe(false)
  })
})

describe('a map that is thrown', () => {
  allowMotion()

  function throwMap(speed?: { x: number; y: number }) {
    const { camera, tell } = start()
    camera.grab({ originalEvent: 'drag' })
    camera.release(speed)
    return { camera, tell, readX: () => camera.project([60, 44]).x }
  }

  it('glides the way it was thrown, slower and slower, and stands', () => {
    const { camera, tell, readX } = throwMap({ x: 1, y: 0 })
    const ways = [0, 1, 2, 3].map(() => {
      const before = readX()
      vi.advanceTimersByTime(100)
      return readX() - before
    })
    // A pixel a millisecond to begin with, of which two thirds are lost in 180.
    expect(ways[0]).toBeGreaterThan(70)
    expect(ways[0]).toBeLessThan(85)
    expect(ways).toEqual(ways.toSorted((a, b) => b - a))
    expect(tell.mock.lastCall?.[0]).toBe('move')
    vi.advanceTimersByTime(1_000)
    expect(tell.mock.lastCall).toEqual(['moveend', { originalEvent: 'drag' }])
    expect(tell.mock.calls.filter(([type]) => type !== 'move')).toHaveLength(2)
    expect(camera.isMoving()).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('never flies out of hand, and stands at once where it was let go of at rest', () => {
    const fast = throwMap({ x: 100, y: 0 })
    vi.advanceTimersByTime(1_000)
    expect(fast.camera.isMoving()).toBe(false)
    // Two and a half pixels a millisecond at most.
    expect(fast.readX()).toBeLessThan(400 + 2.5 * 180)
    expect(fast.readX()).toBeGreaterThan(400 + 2.3 * 180)
    expect(throwMap({ x: 0, y: -0.05 }).camera.isMoving()).toBe(true)
    const downward = throwMap({ x: 0, y: 1 })
    const before = downward.camera.project([60, 44]).y
    vi.advanceTimersByTime(1_000)
    expect(downward.camera.project([60, 44]).y - before).toBeGreaterThan(0.9 * 180)
    const resting = throwMap({ x: 0.03, y: 0 })
    expect(resting.camera.isMoving()).toBe(false)
    expect(throwMap().camera.isMoving()).toBe(false)
  })

  it('is caught by a hand, by a flight and by its end', () => {
    const { camera, tell, readX } = throwMap({ x: 1, y: 0 })
    vi.advanceTimersByTime(100)
    camera.grab({ originalEvent: 'again' })
    const caught = readX()
    expect(tell.mock.calls.at(-2)).toEqual(['moveend', { originalEvent: 'drag' }])
    vi.advanceTimersByTime(500)
    expect(readX()).toBe(caught)
    camera.release({ x: 1, y: 0 })
    camera.easeTo({ center: [60, 44] })
    vi.advanceTimersByTime(500)
    expect(Math.round(readX())).toBe(400)
  })

  it('stands at once where the reader asked for less motion', () => {
    motion.isReduced = true
    const { camera } = throwMap({ x: 1, y: 0 })
    expect(camera.isMoving()).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
  })
})
