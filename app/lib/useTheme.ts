/**
 * Light or dark: the system's until the reader presses the button, then the reader's, kept on this machine.
 * Sets `data-theme` on <html> and the browser's own colour; nothing else sets either.
 */
import { useLayoutEffect, useState } from 'react'
import { readStored, writeStored } from './storage'
import { useMediaQuery } from './useMediaQuery'

type Theme = 'light' | 'dark'

const STORAGE_KEY = 'caspian-atlas-theme'

function readStoredTheme(): Theme | null {
  const stored = readStored(STORAGE_KEY)
  return stored === 'light' || stored === 'dark' ? stored : null
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
      writeStored(STORAGE_KEY, next)
      setChosen(next)
    },
  }
}
