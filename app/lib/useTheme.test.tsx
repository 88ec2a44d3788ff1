import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useTheme } from './useTheme'

function setSystemDark(isDark: boolean) {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(new EventTarget(), {
      matches: isDark,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  )
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the theme', () => {
  it.each([
    [true, 'dark', 'light'],
    [false, 'light', 'dark'],
  ] as const)('follows the system (dark: %s) until the button is pressed', (isDark, system, other) => {
    setSystemDark(isDark)
    const { result } = renderHook(useTheme)
    expect(result.current.theme).toBe(system)
    expect(document.documentElement.dataset.theme).toBe(system)
    act(() => result.current.toggleTheme())
    expect(result.current.theme).toBe(other)
    expect(document.documentElement.dataset.theme).toBe(other)
  })

  it('is remembered', () => {
    setSystemDark(false)
    const first = renderHook(useTheme)
    act(() => first.result.current.toggleTheme())
    first.unmount()
    expect(renderHook(useTheme).result.current.theme).toBe('dark')
  })

  it('works where storage is forbidden', () => {
    setSystemDark(false)
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('forbidden')
      },
      setItem: () => {
        throw new Error('forbidden')
      },
      clear: () => undefined,
    })
    const { result } = renderHook(useTheme)
    act(() => result.current.toggleTheme())
    expect(result.current.theme).toBe('dark')
    vi.unstubAllGlobals()
  })
})
