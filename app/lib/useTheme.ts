/**
 * Light or dark: the system's until the reader presses the button, then the reader's, kept on this machine.
 * Sets `data-theme` on <html> and the browser's own colour; nothing else sets either.
 */
import { useLayoutEffect, useState } from 'react'
import { useMediaQuery } from './useMediaQuery'

type Theme = 'light' | 'dark'

const STORAGE_KEY = 'caspian-atlas-theme'

/** Storage may be forbidden; then the choice lasts as long as the page. */
function readStoredTheme(): Theme | null {
  try {
    const stored = localStorage.getItem(STORAGE_KEY)
    return stored === 'light' || stored === 'dark' ? stored : null
  } catch {
    return null
  }
}

function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(STORAGE_KEY, theme)
  } catch {
    // Kept in memory only.
  }
}

function applyTheme(theme: Theme): void {
  const root = document.documentElement
  root.dataset.theme = theme
  const sea = getComputedStyle(root).getPropertyValue('--color-sea').trim()
  if (sea) document.querySelector('meta[name="theme-color"]')?.setAttribute('content', sea)
}

interface ThemeHandle {
  readonly theme: Theme
  readonly toggleTheme: () => void
}

export function useTheme(): ThemeHandle {
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)')
  const [chosen, setChosen] = useState(readStoredTheme)
  const theme = chosen ?? (isSystemDark ? 'dark' : 'light')
  useLayoutEffect(() => applyTheme(theme), [theme])
  return {
    theme,
    toggleTheme: () => {
      const next = theme === 'dark' ? 'light' : 'dark'
      storeTheme(next)
      setChosen(next)
    },
  }
}
