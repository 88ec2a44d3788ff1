/**
 * The items the reader came by to the one that is open, oldest first: "tashkent?place=tashkent summit?event=summit", the
 * id of each and its address. With a space at the end, the browser's own Back leads elsewhere than to the last of them,
 * such as to the years before. Kept in memory and with the browser's entry, so that Back, Forward and a reload find it;
 * the address does not tell it, for that is shared.
 */
let trail = readTrail()
let onChange: () => void = () => undefined

function readTrail(): string {
  const kept: unknown = history.state?.trail
  return typeof kept === 'string' ? kept : ''
}

export function getTrail(): string {
  return trail
}

/** For useSyncExternalStore with `getTrail`, of the one provider. */
export function subscribeToTrail(listener: () => void): () => void {
  onChange = listener
  // Not sooner: it makes the page render, and whoever keeps scroll and focus has to hear of the step before that.
  const handleHistoryStep = () => {
    trail = readTrail()
    listener()
  }
  window.addEventListener('popstate', handleHistoryStep)
  return () => window.removeEventListener('popstate', handleHistoryStep)
}

/** Call with each write of the address that makes a step of the browser's. Without `next`, the item stays the same. */
export function keepTrail(written: Promise<unknown>, next = `${trail.trim()} `): void {
  trail = next
  onChange()
  void written.then(() => history.replaceState({ ...history.state, trail }, ''))
}

/** By the browser's Back where that leads to the last item; else by a new step, which all read as they read Back. */
export function goBackTo(address: string): void {
  if (!trail.endsWith(' ')) {
    history.back()
    return
  }
  history.pushState({ trail: trail.replace(/\S* $/, '') }, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}
