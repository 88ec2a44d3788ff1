/**
 * The items the reader came by to the one that is open, oldest first. Kept in memory and with the browser's entry, so
 * that Back, Forward and a reload find it; the address does not tell it, for that is shared.
 */
interface TrailStep {
  readonly id: string
  /** What of the address is the item's own: "place=tashkent&tab=figures". */
  readonly query: string
}

interface Trail {
  readonly steps: readonly TrailStep[]
  /** The browser's own Back leads elsewhere than to the last of them, such as to the years before. */
  readonly isBackElsewhere: boolean
}

const NO_TRAIL: Trail = { steps: [], isBackElsewhere: false }

let trail = readTrail()
let historySteps = 0
let onChange: (() => void) | undefined

function readTrail(): Trail {
  const kept: Trail | undefined = history.state?.trail
  return kept && Array.isArray(kept.steps) ? kept : NO_TRAIL
}

/** The item the open one was reached from. */
export function findLastStep(): TrailStep | undefined {
  return trail.steps.at(-1)
}

/** For useSyncExternalStore with `findLastStep`, of the one provider. */
export function subscribeToTrail(listener: () => void): () => void {
  onChange = listener
  // Before all others: one of them settles the writes that the step cuts off.
  const countHistoryStep = () => {
    historySteps += 1
  }
  // Not sooner: it makes the page render, and whoever keeps scroll and focus has to hear of the step before that.
  const handleHistoryStep = () => {
    trail = readTrail()
    listener()
  }
  window.addEventListener('popstate', countHistoryStep, true)
  window.addEventListener('popstate', handleHistoryStep)
  return () => {
    onChange = undefined
    window.removeEventListener('popstate', countHistoryStep, true)
    window.removeEventListener('popstate', handleHistoryStep)
  }
}

function changeTrail(next: Trail, written: Promise<unknown>): void {
  trail = next
  onChange?.()
  const before = historySteps
  void written.then(() => {
    // Else the browser's entry is another than the one written of.
    if (historySteps === before) history.replaceState({ ...history.state, trail }, '')
  })
}

/** Call with the write of the address that leads from this item to another. */
export function addStep(step: TrailStep, written: Promise<unknown>): void {
  changeTrail({ steps: [...trail.steps, step], isBackElsewhere: false }, written)
}

/** Call with a write of the address that the way back must not undo, the open item staying the same. */
export function stayOnItem(written: Promise<unknown>): void {
  // Already told, a new entry of the browser's takes it over: sliding over the years writes often enough.
  if (findLastStep() && !trail.isBackElsewhere) changeTrail({ ...trail, isBackElsewhere: true }, written)
}

/** Call with the write of the address that leads from or to the overview. */
export function clearTrail(written: Promise<unknown>): void {
  changeTrail(NO_TRAIL, written)
}

/** By the browser's Back where that leads to the last item; else by a new step, which all read as they read Back. */
export function goBackTo(address: string): void {
  if (!trail.isBackElsewhere) {
    history.back()
    return
  }
  // What the browser's Back leads to from there is the item left now.
  history.pushState({ trail: { steps: trail.steps.slice(0, -1), isBackElsewhere: true } }, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}
