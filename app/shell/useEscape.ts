import { usePageKeyDown } from '../lib/usePageKeyDown'

/** Escape closes one thing: the first of the list that is open. Whoever handled the key before has prevented it. */
export function useEscape(layers: readonly { readonly isOpen: boolean; readonly close: () => void }[]): void {
  usePageKeyDown((event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    const topmost = layers.find(({ isOpen }) => isOpen)
    if (!topmost) return
    event.preventDefault()
    topmost.close()
  })
}
