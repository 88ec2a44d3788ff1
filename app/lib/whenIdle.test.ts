import { afterEach, describe, expect, it, vi } from 'vitest'
import { whenIdle } from './whenIdle'

describe('whenIdle', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('runs in a browser without requestIdleCallback, as Safari is', async () => {
    vi.stubGlobal('requestIdleCallback', undefined)
    await new Promise<void>((resolve) => whenIdle(resolve))
  })

  it('does not run once called off', () => {
    vi.useFakeTimers()
    vi.stubGlobal('requestIdleCallback', undefined)
    const task = vi.fn()
    whenIdle(task)()
    vi.runAllTimers()
    vi.useRealTimers()
    expect(task).not.toHaveBeenCalled()
  })
})
