import { useEffect, useEffectEvent } from 'react'

/** Calls `onKeyDown` with every key pressed on the page that no part of it kept to itself. */
export function usePageKeyDown(onKeyDown: (event: KeyboardEvent) => void): void {
  const handleLatest = useEffectEvent(onKeyDown)
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => handleLatest(event)
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [])
}
