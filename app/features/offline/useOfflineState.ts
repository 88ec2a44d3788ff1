import { useSyncExternalStore } from 'react'
import { getOfflineState, subscribeToOfflineState } from './keepOffline'

function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** False only where the browser is sure that there is no network. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribeToNetwork, () => navigator.onLine)
}

export function useOfflineState() {
  return useSyncExternalStore(subscribeToOfflineState, getOfflineState)
}
