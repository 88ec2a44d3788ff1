import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Camera } from '../../map/engine/contract'
import { useWebgl } from './useWebgl'

const OPENED: Camera = { center: [60, 44], zoom: 4 }
const MOVED: Camera = { center: [50, 40], zoom: 6 }
const PATIENCE = 3_000

function follow() {
  const { result } = renderHook(() => useWebgl(true, OPENED))
  return {
    read: () => result.current,
    tell: (status: Parameters<typeof result.current.followStatus>[0]) =>
      act(() => result.current.followStatus(status)),
    pass: (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds)),
  }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a graphics context that is lost', () => {
  it('and does not come back in three seconds is gone, and another map goes on where this one was', () => {
    const { read, tell, pass } = follow()
    tell('ready')
    act(() => read().followCamera(MOVED))
    tell('context-lost')
    pass(PATIENCE - 1)
    expect(read()).toMatchObject({ lack: null, camera: OPENED })
    pass(1)
    expect(read()).toMatchObject({ lack: 'context-gone', camera: MOVED })
  })

  it('and comes back within them is forgotten, however long the drawing then takes', () => {
    const { read, tell, pass } = follow()
    tell('context-lost')
    pass(PATIENCE - 1)
    tell('loading')
    pass(10 * PATIENCE)
    expect(read().lack).toBeNull()
    tell('ready')
    expect(read().lack).toBeNull()
  })

  it('a second time is waited for as long as the first', () => {
    const { read, tell, pass } = follow()
    tell('context-lost')
    pass(PATIENCE - 1)
    tell('loading')
    tell('ready')
    tell('context-lost')
    pass(PATIENCE - 1)
    expect(read().lack).toBeNull()
    pass(1)
    expect(read().lack).toBe('context-gone')
  })
})

describe('WebGL', () => {
  it('that is not there at the start is not waited for', () => {
    const { result } = renderHook(() => useWebgl(false, OPENED))
    expect(result.current).toMatchObject({ lack: 'no-webgl', camera: OPENED })
  })

  it('that MapLibre finds wanting is done without at once', () => {
    const { read, tell } = follow()
    tell('no-webgl')
    expect(read().lack).toBe('no-webgl')
  })

  it('is not given up for a map that did not arrive: that is to be asked for again', () => {
    const { read, tell, pass } = follow()
    tell('failed')
    pass(10 * PATIENCE)
    expect(read().lack).toBeNull()
  })
})
