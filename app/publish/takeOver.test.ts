import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takeOver } from './takeOver'

const reload = vi.fn()
const postMessage = vi.fn()
let container: EventTarget
let waiting: object | null

beforeEach(() => {
  vi.useFakeTimers()
  waiting = { postMessage }
  container = Object.assign(new EventTarget(), { getRegistration: async () => ({ waiting }) })
  vi.stubGlobal('navigator', { serviceWorker: container })
  vi.stubGlobal('location', { reload })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

it('reloads once the other release has taken over, and not before', async () => {
  takeOver()
  await vi.advanceTimersByTimeAsync(0)
  expect(postMessage).toHaveBeenCalledExactlyOnceWith('take-over')
  expect(reload).not.toHaveBeenCalled()
  container.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(5000)
  expect(reload).toHaveBeenCalledOnce()
})

it('reloads at once where it has taken over already', async () => {
  waiting = null
  takeOver()
  await vi.advanceTimersByTimeAsync(0)
  expect(reload).toHaveBeenCalledOnce()
})

it('reloads where the browser does not tell what waits', async () => {
  Object.assign(container, { getRegistration: () => Promise.reject(new Error('refused')) })
  takeOver()
  await vi.advanceTimersByTimeAsync(0)
  expect(reload).toHaveBeenCalledOnce()
})

it('reloads where nothing takes over', async () => {
  takeOver()
  await vi.advanceTimersByTimeAsync(5000)
  expect(reload).toHaveBeenCalledOnce()
})
