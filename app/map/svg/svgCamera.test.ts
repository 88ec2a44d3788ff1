import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildMapFixture } from '../../testing/mapFixtures'
import { MAX_ZOOM, type View } from '../engine/camera'
import { createSvgCamera, type TellMove } from './svgCamera'

const motion = { isReduced: true }
vi.stubGlobal('matchMedia', () => ({ matches: motion.isReduced }))

const WINDOW = { width: 800, height: 600 }

function start(
  constrain: (view: View) => View = (view) => ({ ...view, zoom: Math.min(view.zoom, MAX_ZOOM) }),
) {
  const container = document.createElement('div')
  Object.defineProperties(container, {
    clientWidth: { value: WINDOW.width },
    clientHeight: { value: WINDOW.height },
  })
  const tell = vi.fn<TellMove>()
  const padding = { top: 0, right: 0, bottom: 0, left: 0 }
  const initialCamera = { center: [60, 44] as [number, number], zoom: 3 }
  const camera = createSvgCamera(
    { container, state: buildMapFixture(), padding, initialCamera },
    constrain,
    tell,
  )
  return { camera, tell }
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

describe('a map that is thrown', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    motion.isReduced = false
  })
  afterEach(() => {
    vi.useRealTimers()
    motion.isReduced = true
  })

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
    expect(ways[0]).toBeGreaterThan(50)
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
    vi.advanceTimersByTime(3_000)
    expect(fast.readX()).toBeLessThan(400 + 500)
    const resting = throwMap({ x: 0.02, y: 0 })
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
