import { useEffect, useEffectEvent } from 'react'

/** Escape closes one thing: the first of the list that is open. Whoever handled the key before has prevented it. */
export function useEscape(layers: readonly { readonly isOpen: boolean; readonly close: () => void }[]): void {
  const closeTopmost = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    const topmost = layers.find(({ isOpen }) => isOpen)
    if (!topmost) return
    event.preventDefault()
    topmost.close()
  })
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => closeTopmost(event)
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [])
}
