/**
 * Has the service worker keep the atlas for visits without a network, and tells how that stands. A new release waits
 * until the reader takes it: nothing here reloads the page unasked.
 */
import { trustScript } from '../../lib/trustedScripts'

export interface OfflineState {
  /** The page is answered from this browser and needs no network. */
  readonly isKept: boolean
  /** Another release is ready, or has taken over through another tab. */
  readonly hasNewRelease: boolean
}

const UPDATE_EVERY_MILLISECONDS = 3_600_000

let state: OfflineState = { isKept: false, hasNewRelease: false }
let registration: ServiceWorkerRegistration | undefined
const listeners = new Set<() => void>()

function change(next: Partial<OfflineState>): void {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

export function getOfflineState(): OfflineState {
  return state
}

export function subscribeToOfflineState(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    // The first of all workers has no page to take over, and waits for nobody.
    if (worker.state === 'installed' && navigator.serviceWorker.controller) change({ hasNewRelease: true })
  })
}

function watchForReleases(found: ServiceWorkerRegistration): void {
  if (found.waiting && navigator.serviceWorker.controller) change({ hasNewRelease: true })
  follow(found.installing)
  found.addEventListener('updatefound', () => follow(found.installing))
  let askedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - askedAt < UPDATE_EVERY_MILLISECONDS) return
    askedAt = Date.now()
    // Without a network there is nothing to learn, and nothing to say.
    found.update().catch(() => undefined)
  })
}

/** Once a visit. Where the browser has no service workers, or refuses them, the atlas works as any page does. */
export async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator
  if (import.meta.env.DEV || !serviceWorker) return
  const hadController = serviceWorker.controller !== null
  change({ isKept: hadController })
  serviceWorker.addEventListener('controllerchange', () => {
    change({ isKept: true, ...(hadController ? { hasNewRelease: true } : {}) })
  })
  const address = trustScript('caspian-atlas-service-worker', `${import.meta.env.BASE_URL}sw.js`)
  await serviceWorker.register(address, { scope: import.meta.env.BASE_URL })
  registration = await serviceWorker.getRegistration(import.meta.env.BASE_URL)
  if (registration) watchForReleases(registration)
}

/** The reader has asked for the new release: the page starts again with it. */
export function takeNewRelease(): void {
  const reload = () => window.location.reload()
  if (!registration?.waiting) {
    reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  registration.waiting.postMessage('take-over')
}
