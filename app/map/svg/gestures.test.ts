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
  const send = (event: Event, details: object) => {
    for (const [name, value] of Object.entries(details)) Object.defineProperty(event, name, { value })
    surface.dispatchEvent(event)
    return event
  }
  const tell = (type: string, x: number, y: number, after = 16, pointerId = 1, button = 0) => {
    time += after
    const event = new Event(type, { bubbles: true, cancelable: true })
    return send(event, { clientX: x, clientY: y, pointerId, button, timeStamp: time })
  }
  const turn = (deltaY: number, turned: WheelEventInit = {}) =>
    send(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true, ...turned }), {
      clientX: 10,
      clientY: 20,
      ctrlKey: turned.ctrlKey ?? false,
    })
  const press = (key: string, held: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })
    surface.dispatchEvent(event)
    return event
  }
  return { camera, container, gestures, tell, turn, press, send }
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

  it('that wanders three pixels moves the map', () => {
    const { camera, tell } = start()
    tell('pointerdown', 100, 100)
    tell('pointermove', 100, 103)
    expect(camera.grab).toHaveBeenCalledOnce()
    expect(camera.pan).toHaveBeenCalledExactlyOnceWith(0, 3)
    expect(camera.zoomAround).not.toHaveBeenCalled()
  })

  it('with another button, or with none, does not move it', () => {
    const { camera, tell } = start()
    tell('pointerdown', 100, 100, 16, 1, 2)
    tell('pointermove', 200, 100)
    tell('pointermove', 200, 100, 16, 2)
    expect(camera.grab).not.toHaveBeenCalled()
  })

  it('keeps hold of it beyond its edge', () => {
    const { container, tell } = start()
    tell('pointerdown', 100, 100)
    expect(container.setPointerCapture).not.toHaveBeenCalled()
    tell('pointermove', 200, 100)
    expect(container.setPointerCapture).toHaveBeenCalledExactlyOnceWith(1)
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

  it('throws it downward as fast as to the side, by its way of the last moments alone', () => {
    const { camera, tell } = start()
    tell('pointerdown', 100, 0)
    for (const y of [10, 20, 30, 40, 80, 120]) tell('pointermove', 100, y, 20)
    tell('pointerup', 100, 120, 20)
    // Of the last 80 milliseconds: from 30 to 120 in 80.
    expect(camera.release).toHaveBeenCalledExactlyOnceWith({ x: 0, y: 90 / 80 })
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

  it('that comes again throws it by its own way, not by that of the time before', () => {
    const { camera, tell } = start()
    tell('pointerdown', 100, 100)
    tell('pointermove', 200, 100)
    tell('pointerup', 200, 100)
    tell('pointerdown', 100, 100)
    tell('pointermove', 110, 100)
    tell('pointerup', 110, 100)
    expect(camera.release).toHaveBeenLastCalledWith({ x: 0, y: 0 })
  })

  it('with two fingers zooms about their middle, and throws nothing', () => {
    const { camera, tell } = start()
    tell('pointerdown', 300, 200, 0, 1)
    tell('pointerdown', 400, 200, 0, 2)
    tell('pointermove', 500, 200, 16, 2)
    expect(camera.pan).toHaveBeenLastCalledWith(50, 0)
    expect(camera.zoomAround).toHaveBeenLastCalledWith({ x: 400, y: 200 }, 1)
    tell('pointermove', 300, 100, 16, 1)
    expect(camera.pan).toHaveBeenLastCalledWith(0, -50)
    tell('pointermove', 500, 100, 16, 2)
    tell('pointermove', 400, 100, 16, 2)
    expect(camera.zoomAround).toHaveBeenLastCalledWith({ x: 350, y: 100 }, -1)
    expect(camera.grab).toHaveBeenCalledOnce()
    tell('pointerup', 400, 100, 0, 2)
    expect(camera.release).not.toHaveBeenCalled()
    tell('pointerup', 300, 200, 0, 1)
    expect(camera.release).toHaveBeenCalledExactlyOnceWith({ x: 0, y: 0 })
  })
})

describe('two fingers on one spot', () => {
  it('neither throw the map out of the world as they part nor as they meet', () => {
    const { camera, tell } = start()
    tell('pointerdown', 300, 200, 0, 1)
    tell('pointerdown', 300, 200, 0, 2)
    tell('pointermove', 400, 200, 16, 2)
    tell('pointermove', 300, 200, 16, 2)
    expect(camera.zoomAround).not.toHaveBeenCalled()
    tell('pointermove', 400, 200, 16, 2)
    tell('pointermove', 500, 200, 16, 2)
    expect(camera.zoomAround).toHaveBeenCalledExactlyOnceWith({ x: 400, y: 200 }, 1)
  })
})

describe('the wheel', () => {
  it('zooms about the pointer in one movement, which ends when it rests', () => {
    vi.useFakeTimers()
    const { camera, turn } = start()
    for (const pixels of [-200, -200]) turn(pixels)
    expect(camera.grab).toHaveBeenCalledOnce()
    expect(camera.zoomAround.mock.calls).toEqual([0.5, 0.5].map((steps) => [{ x: 10, y: 20 }, steps]))
    vi.advanceTimersByTime(149)
    expect(camera.release).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(camera.release).toHaveBeenCalledExactlyOnceWith()
    turn(-200)
    expect(camera.grab).toHaveBeenCalledTimes(2)
  })

  it('goes on with the movement for as long as it turns', () => {
    vi.useFakeTimers()
    const { camera, turn } = start()
    for (const pixels of [-200, -200, -200]) {
      turn(pixels)
      vi.advanceTimersByTime(149)
    }
    expect(camera.release).not.toHaveBeenCalled()
    expect(camera.grab).toHaveBeenCalledOnce()
  })

  it('toward the reader zooms out, by lines too, and does not scroll the page', () => {
    vi.useFakeTimers()
    const { camera, turn } = start()
    expect(turn(200).defaultPrevented).toBe(true)
    expect(camera.zoomAround).toHaveBeenLastCalledWith({ x: 10, y: 20 }, -0.5)
    turn(5, { deltaMode: WheelEvent.DOM_DELTA_LINE })
    expect(camera.zoomAround).toHaveBeenLastCalledWith({ x: 10, y: 20 }, -0.25)
  })

  it('zooms the faster for a pinch on a touchpad, whose turns are small', () => {
    vi.useFakeTimers()
    const { camera, turn } = start()
    turn(-9, { ctrlKey: true })
    expect(camera.zoomAround).toHaveBeenLastCalledWith({ x: 10, y: 20 }, 0.1)
  })

  it('lets go of nothing once the map is gone', () => {
    vi.useFakeTimers()
    const { camera, gestures, turn } = start()
    turn(-200)
    gestures.stop()
    vi.advanceTimersByTime(1_000)
    turn(-200)
    expect(camera.release).not.toHaveBeenCalled()
    expect(camera.grab).toHaveBeenCalledOnce()
  })
})

describe('a double press', () => {
  it('zooms in about where it falls, and out with the shift key', () => {
    const { camera, container, send } = start()
    container.getBoundingClientRect = () => new DOMRect(30, 40, 800, 600)
    const zoom = (shiftKey: boolean) => {
      send(new MouseEvent('dblclick', { bubbles: true }), { clientX: 130, clientY: 240, shiftKey })
      return camera.easeTo.mock.lastCall
    }
    const [options, event] = zoom(false) ?? []
    expect(options).toEqual({ zoom: 5.3, around: { lng: 100, lat: 200 }, duration: 220 })
    expect(event?.originalEvent).toBeInstanceOf(MouseEvent)
    expect(zoom(true)?.[0].zoom).toBeCloseTo(3.3)
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
      const pressed = press(key)
      expect(pressed.defaultPrevented).toBe(true)
      expect(camera.unproject).toHaveBeenLastCalledWith([x, y])
      expect(camera.easeTo).toHaveBeenLastCalledWith(
        { center: { lng: x, lat: y }, duration: 220 },
        { originalEvent: pressed },
      )
    }
    expect(camera.easeTo).toHaveBeenCalledTimes(4)
  })

  it('zoom by whole steps, and leave what the browser keeps for itself', () => {
    const { camera, press } = start()
    for (const key of ['+', '=', '-', '_']) press(key)
    expect(camera.easeTo.mock.calls.map(([{ zoom }]) => zoom)).toEqual([5, 5, 3, 3])
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) press('+', held)
    expect(press('a').defaultPrevented).toBe(false)
    expect(camera.easeTo).toHaveBeenCalledTimes(4)
  })

  it('zoom out two steps with the shift key, which is needed to write a plus and then counts for nothing', () => {
    const { camera, press } = start()
    for (const key of ['_', '+']) {
      const pressed = press(key, { shiftKey: true })
      expect(camera.easeTo.mock.lastCall?.[1]).toEqual({ originalEvent: pressed })
    }
    expect(camera.easeTo.mock.calls.map(([{ zoom, duration }]) => [zoom, duration])).toEqual([
      [2, 220],
      [5, 220],
    ])
  })
})
