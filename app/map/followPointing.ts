/** Watches what of the page, outside the map, the pointer or the keyboard is on and what that lights on the map. */
import type { Pointing } from '../domain/state/pointing'
import { POINTING_ATTRIBUTE, parsePointing } from '../domain/state/pointing'

function findPointing(target: EventTarget | null): string {
  if (!(target instanceof Element)) return ''
  return target.closest(`[${POINTING_ATTRIBUTE}]`)?.getAttribute(POINTING_ATTRIBUTE) ?? ''
}

/** Tells of changes alone: the map's own pointing must not be put out by what lights nothing. Returns how to stop. */
export function followPointing(
  root: Document,
  onPoint: (pointing: Pointing | null, isByKeyboard: boolean) => void,
): () => void {
  let latest = ''
  const handle = ({ type, target }: Event) => {
    const next = findPointing(target)
    if (next === latest) return
    latest = next
    // A press gives the focus too.
    const isByKeyboard = type === 'focusin' && target instanceof Element && target.matches(':focus-visible')
    onPoint(parsePointing(next), isByKeyboard)
  }
  root.addEventListener('pointerover', handle)
  root.addEventListener('focusin', handle)
  return () => {
    root.removeEventListener('pointerover', handle)
    root.removeEventListener('focusin', handle)
  }
}
