import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { OfflinePart } from './OfflinePart'

const loadNotices = vi.hoisted(() => vi.fn())

vi.mock('./loadNotices', () => ({ loadNotices }))
vi.mock('../../lib/whenIdle', () => ({
  whenIdle: (run: () => void) => {
    const timer = setTimeout(run, 1_000)
    return () => clearTimeout(timer)
  },
}))

beforeEach(() => {
  vi.useFakeTimers()
  loadNotices.mockReset().mockReturnValue(() => <p>kept</p>)
})
afterEach(() => vi.useRealTimers())

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

it('leaves the first seconds to the map, and waits for a page at rest', async () => {
  render(<OfflinePart />)
  await pass(3_999)
  expect(loadNotices).not.toHaveBeenCalled()
  await pass(1)
  await vi.dynamicImportSettled()
  expect(loadNotices).toHaveBeenCalledOnce()
  await pass(0)
  expect(screen.getByText('kept')).toBeTruthy()
})

it.each([1_000, 3_500])('that is gone after %s ms asks for nothing any more', async (milliseconds) => {
  const { unmount } = render(<OfflinePart />)
  await pass(milliseconds)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
