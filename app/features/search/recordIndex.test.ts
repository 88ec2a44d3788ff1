import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as documents from '../../domain/search/buildSearchDocuments'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { getSearchIndex, prepareSearchIndex } from './recordIndex'

vi.mock('../../domain/search/buildSearchDocuments', { spy: true })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('is built once for a record, finished by whoever asks first', () => {
  const record = { ...fixtureRecord }
  const stop = prepareSearchIndex(record)
  const index = getSearchIndex(record)
  vi.runAllTimers()
  stop()
  expect(getSearchIndex(record)).toBe(index)
  expect(getSearchIndex({ ...fixtureRecord })).not.toBe(index)
})

it('is built in slices while nobody asks, and what is built is kept', () => {
  const record = { ...fixtureRecord }
  const build = vi.mocked(documents.buildSearchDocuments).mockClear()
  // Each look at the clock costs half a slice.
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 4
    return now
  })
  prepareSearchIndex(record)()
  expect(vi.getTimerCount()).toBe(0)
  prepareSearchIndex(record)
  vi.advanceTimersToNextTimer()
  vi.advanceTimersToNextTimer()
  expect(vi.getTimerCount()).toBe(1)
  vi.runAllTimers()
  expect(vi.getTimerCount()).toBe(0)
  expect(getSearchIndex(record).search('leader', 'en').count).toBeGreaterThan(0)
  expect(build).toHaveBeenCalledTimes(1)
})
