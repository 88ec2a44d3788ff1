import type { RefObject } from 'react'
import { useEffect, useEffectEvent } from 'react'

/** Buttons and links beside it do what they say; anything else that is pressed only closes what is open. */
const PRESSABLE = 'a, button, input, select, label, [role="slider"]'

/** The click that ends this press, if one does, reaches nothing. */
function spendClick(): void {
  const spend = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
    stop()
  }
  const stop = () => {
    document.removeEventListener('click', spend, true)
    document.removeEventListener('pointerdown', stop, true)
  }
  document.addEventListener('click', spend, true)
  document.addEventListener('pointerdown', stop, true)
}

/**
 * Calls `onPress` when something else than the elements is pressed, while `isOpen`. On the map below, the press
 * chooses nothing: who closes a menu has not asked for a country.
 */
export function usePressOutside(
  elements: readonly RefObject<HTMLElement | null>[],
  isOpen: boolean,
  onPress: () => void,
): void {
  const handleLatest = useEffectEvent(({ target }: PointerEvent) => {
    if (!(target instanceof Element) || elements.some(({ current }) => current?.contains(target))) return
    if (!target.closest(PRESSABLE)) spendClick()
    onPress()
  })
  useEffect(() => {
    if (!isOpen) return
    const handlePointerDown = (event: PointerEvent) => handleLatest(event)
    document.addEventListener('pointerdown', handlePointerDown)
    return () => document.removeEventListener('pointerdown', handlePointerDown)
  }, [isOpen])
}
