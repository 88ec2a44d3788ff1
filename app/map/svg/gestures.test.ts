import { beforeEach, describe, expect, it, vi } from 'vitest'
import { followGestures } from './gestures'
import type { SvgCamera } from './svgCamera'

function start() {
  const [container, surface] = [document.createElement('div'), document.createElement('div')]
  container.append(surface)
  document.body.replaceChildren(container)
  container.setPointerCapture = vi.fn()
  const camera = {
    view: () => ({ centre: { x: 60, y: 50 }, zoom: 4, width: 800, height: 600 }),
    unproject: vi.fn(([x, y]: [number, number]) => ({ lng: x, lat: y })),
    getZoom: () => 4.3,
    easeTo: vi.fn(),
    grab: vi.fn(),
    pan: vi.fn(),
    zoomAround: vi.fn(),
    release: vi.fn(),
  }
  const gestures = followGestures(container, surface, camera as unknown as SvgCamera)
  let time = 0
  const tell = (type: string, x: number, y: number, after = 16, pointerId = 1) => {
    time += after
    const event = new Event(type, { bubbles: true, cancelable: true })
    const details = { clientX: x, clientY: y, pointerId, button: 0, timeStamp: time }
    for (const [name, value] of Object.entries(details)) Object.defineProperty(event, name, { value })
    surface.dispatchEvent(event)
  }
  const press = (key: string, held: KeyboardEventInit = {}) =>
    surface.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }))
  return { camera, gestures, tell, press, surface }
}

beforeEach(() => vi.useRealTimers())

describe('a hand on the map', () => {
  it('that wanders less than a drag is a click', () => {
    const { camera, gestures, tell } = start()
    tell('pointerdown', 100, 100)
    tell('pointermove', 102, 101)
    tell('pointerup', 102, 101)
    expect(camera.grab).not.toHaveBeenCalled()
    expect(camera.release).not.toHaveBeenCalled()
    expect(gestures.isAfterDrag()).toBe(false)
  })

  it('moves it as far as it goes, and throws it at its last speed', () => {
    const { camera, gestures, tell } = start()
    tell('pointerdown', 100, 100)
    for (const x of [120, 140, 160, 180]) tell('pointermove', x, 100, 20)
    tell('pointerup', 180, 100, 0)
    expect(camera.grab).toHaveBeenCalledOnce()
    expect(camera.pan.mock.calls).toEqual([20, 20, 20, 20].map((x) => [x, 0]))
    expect(camera.release).toHaveBeenCalledExactlyOnceWith({ x: 1, y: 0 })
    expect(gestures.isAfterDrag()).toBe(true)
    tell('pointerdown', 180, 100)
    expect(gestures.isAfterDrag()).toBe(false)
  })

  it('that rests before it lets go throws nothing', () => {
    const { camera, tell } = start()
    tell('pointerdown', 100, 100)
    for (const x of [120, 140, 160]) tell('pointermove', x, 100, 20)
    tell('pointerup', 160, 100, 200)
    expect(camera.release).toHaveBeenCalledExactlyOnceWith({ x: 0, y: 0 })
  })

  it('that is taken away by the browser throws nothing', () => {
    const { camera, tell } = start()
    tell('pointerdown', 100, 100)
    for (const x of [120, 140]) tell('pointermove', x, 100, 20)
    tell('pointercancel', 140, 100, 0)
    expect(camera.release).toHaveBeenCalledExactlyOnceWith(undefined)
  })

  it('with two fingers zooms about their middle, and throws nothing', () => {
    const { camera, tell } = start()
    tell('pointerdown', 300, 200, 0, 1)
    tell('pointerdown', 400, 200, 0, 2)
    tell('pointermove', 500, 200, 16, 2)
    expect(camera.pan).toHaveBeenCalledWith(50, 0)
    expect(camera.zoomAround).toHaveBeenCalledWith({ x: 400, y: 200 }, 1)
    tell('pointerup', 500, 200, 0, 2)
    expect(camera.release).not.toHaveBeenCalled()
    tell('pointerup', 300, 200, 0, 1)
    expect(camera.release).toHaveBeenCalledExactlyOnceWith({ x: 0, y: 0 })
  })
})

describe('the wheel', () => {
  it('zooms about the pointer in one movement, which ends when it rests', () => {
    vi.useFakeTimers()
    const { camera, surface } = start()
    for (const deltaY of [-200, -200]) {
      const event = new WheelEvent('wheel', { deltaY, bubbles: true })
      Object.defineProperties(event, { clientX: { value: 10 }, clientY: { value: 20 } })
      surface.dispatchEvent(event)
    }
    expect(camera.grab).toHaveBeenCalledOnce()
    expect(camera.zoomAround.mock.calls).toEqual([0.5, 0.5].map((steps) => [{ x: 10, y: 20 }, steps]))
    vi.advanceTimersByTime(149)
    expect(camera.release).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(camera.release).toHaveBeenCalledExactlyOnceWith()
  })
})

describe('the keys', () => {
  it('show what lies that way', () => {
    const { camera, press } = start()
    for (const [key, x, y] of [
      ['ArrowLeft', 300, 300],
      ['ArrowRight', 500, 300],
      ['ArrowUp', 400, 200],
      ['ArrowDown', 400, 400],
    ] as const) {
      press(key)
      expect(camera.unproject).toHaveBeenLastCalledWith([x, y])
    }
    expect(camera.easeTo).toHaveBeenCalledTimes(4)
  })

  it('zoom by whole steps, and leave what the browser keeps for itself', () => {
    const { camera, press } = start()
    for (const key of ['+', '=', '-', '_']) press(key)
    expect(camera.easeTo.mock.calls.map(([{ zoom }]) => zoom)).toEqual([5, 5, 3, 3])
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) press('+', held)
    press('a')
    expect(camera.easeTo).toHaveBeenCalledTimes(4)
  })
})
