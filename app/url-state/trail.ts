/**
 * The items the reader came by to the one that is open, oldest first, each as its address. Kept in memory and with
 * the browser's own entry, so that Back, Forward and a reload find it. The address itself does not tell: it is shared.
 */

interface Trail {
  /** Addresses of items with a space between. */
  readonly steps: string
  /** Whether the browser's Back leads to the last of them. It does not once the years were changed since. */
  readonly isNext: boolean
}

const LONGEST = 30

let trail = readTrail()
const listeners = new Set<() => void>()

function readTrail(): Trail {
  const kept: unknown = history.state?.trail
  return { steps: typeof kept === 'string' ? kept : '', isNext: history.state?.isNext === true }
}

function setTrail(next: Trail): void {
  trail = next
  for (const listener of listeners) listener()
}

export function listSteps(): readonly string[] {
  return trail.steps.split(' ').filter((step) => step !== '')
}

/** Call with each write of the address that makes a step of the browser's. Without steps, the item stays the same. */
export function keepTrail(written: Promise<unknown>, steps = listSteps(), isNext = false): void {
  setTrail({ steps: steps.slice(-LONGEST).join(' '), isNext })
  void written.then(() => {
    history.replaceState({ ...history.state, trail: trail.steps, isNext: trail.isNext }, '')
  })
}

export function isBackToLastStep(): boolean {
  return trail.isNext
}

function handleHistoryStep(): void {
  setTrail(readTrail())
}

/** For useSyncExternalStore, with `getSteps`. */
export function subscribeToTrail(listener: () => void): () => void {
  listeners.add(listener)
  // Not sooner: it makes the page render, and whoever keeps scroll and focus has to hear of the step before that.
  window.addEventListener('popstate', handleHistoryStep)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', handleHistoryStep)
  }
}

export function getSteps(): string {
  return trail.steps
}
