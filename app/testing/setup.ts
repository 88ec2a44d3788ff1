// Runs before each file of unit tests (vite.config.ts names it).
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { endNetwork, fetchInTest } from './network'

beforeEach(() => {
  vi.stubGlobal('fetch', fetchInTest)
})

afterEach(() => {
  cleanup()
  if (typeof localStorage !== 'undefined') localStorage.clear()
  expect(endNetwork(), 'requests to addresses the test does not serve').toEqual([])
})
