// Runs before each file of unit tests that has a page (vite.config.ts names it).
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(() => {
  cleanup()
  localStorage.clear()
})
