import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFlow, FLOW_MILLISECONDS, FLOW_STEP_MILLISECONDS } from './flow'

const FLOW_STEPS = FLOW_MILLISECONDS / FLOW_STEP_MILLISECONDS
let lessMotion: EventTarget & { matches: boolean }
let isHidden = false
const flows: ReturnType<typeof createFlow>[] = []
const paint = vi.fn<(step: number | undefined) => void>()

/** A machine that has drawn each step before the next is due, or one that has not. */
function pass(steps: number, flow: ReturnType<typeof createFlow>, isQuick = true) {
  for (let step = 0; step < steps; step++) {
    if (isQuick) flow.rest()
    vi.advanceTimersByTime(FLOW_STEP_MILLISECONDS)
  }
}

function create() {
  const flow = createFlow(paint)
  flows.push(flow)
  return flow
}

function open() {
  const flow = create()
  flow.open('titr')
  flow.rest()
  return flow
}

function ask(matches: boolean) {
  lessMotion.matches = matches
  lessMotion.dispatchEvent(new Event('change'))
}

function hide(hidden: boolean) {
  isHidden = hidden
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  lessMotion = Object.assign(new EventTarget(), { matches: false })
  vi.stubGlobal('matchMedia', () => lessMotion)
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden)
})
afterEach(() => {
  for (const flow of flows.splice(0)) flow.destroy()
  isHidden = false
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  paint.mockClear()
})

describe('the flow along an opened corridor', () => {
  it('waits for the map to rest, runs a few seconds, and leaves nothing running', () => {
    const flow = create()
    flow.open('titr')
    expect(vi.getTimerCount()).toBe(0)
    flow.rest()
    pass(3, flow)
    expect(paint.mock.calls).toEqual([[0], [1], [2], [3]])
    pass(FLOW_STEPS, flow)
    expect(paint).toHaveBeenLastCalledWith(undefined)
    expect(paint).toHaveBeenCalledTimes(FLOW_STEPS + 1)
    expect(vi.getTimerCount()).toBe(0)
    expect(FLOW_MILLISECONDS).toBeLessThan(5_000)
  })

  it('runs once for a corridor, and again for another', () => {
    const flow = open()
    pass(FLOW_STEPS, flow)
    paint.mockClear()
    flow.open('titr')
    flow.rest()
    expect(paint).not.toHaveBeenCalled()
    flow.open('bri')
    flow.rest()
    expect(paint.mock.calls).toEqual([[0]])
  })

  it('stops when the corridor is closed', () => {
    const flow = open()
    flow.open(undefined)
    expect(paint).toHaveBeenLastCalledWith(undefined)
    expect(vi.getTimerCount()).toBe(0)
    flow.rest()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('never begins where less motion is asked for, nor when that changes later', () => {
    lessMotion.matches = true
    const flow = open()
    expect(paint).not.toHaveBeenCalled()
    ask(false)
    flow.rest()
    expect(paint).not.toHaveBeenCalled()
  })

  it('stops at once when less motion is asked for', () => {
    open()
    ask(true)
    expect(paint.mock.calls).toEqual([[0], [undefined]])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('stops while nobody looks, and in a tab behind others waits until someone does', () => {
    open()
    hide(true)
    expect(paint).toHaveBeenLastCalledWith(undefined)
    expect(vi.getTimerCount()).toBe(0)
    paint.mockClear()
    const behind = open()
    expect(paint).not.toHaveBeenCalled()
    hide(false)
    behind.rest()
    expect(paint.mock.calls).toEqual([[0]])
  })

  it('gives up on a machine that cannot keep up', () => {
    const flow = open()
    pass(10, flow, false)
    expect(paint.mock.calls).toEqual([[0], [undefined]])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives up where drawing holds up the clock itself', () => {
    const flow = open()
    for (let step = 0; step < 4; step++) {
      flow.rest()
      const now = performance.now()
      vi.spyOn(performance, 'now').mockReturnValue(now + 400)
      vi.advanceTimersToNextTimer()
    }
    expect(paint.mock.calls).toEqual([[0], [1], [2], [undefined]])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends with the map, and asks nothing of a map that is gone', () => {
    const flow = open()
    flow.destroy()
    ask(true)
    hide(true)
    expect(paint.mock.calls).toEqual([[0]])
    expect(vi.getTimerCount()).toBe(0)
  })
})
