// Runs before each file of unit tests (vite.config.ts names it): no test asks a network it does not serve.
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { endNetwork, fetchInTest } from './network'

beforeEach(() => {
  vi.stubGlobal('fetch', fetchInTest)
})

afterEach(() => {
  expect(endNetwork(), 'requests to addresses the test does not serve').toEqual([])
})
