/**
 * Runs in the page that a reload gets while another release waits (serviceWorker.ts writes it out): has that release take
 * over, and reloads once it has. To reload at once would ask the worker that is just being stopped, and Chromium may
 * leave such a request without an answer for good.
 */
export function takeOver(): void {
  /** Then the release before goes on for now. */
  const PATIENCE_MILLISECONDS = 5000
  const { serviceWorker } = navigator
  const timer = setTimeout(reload, PATIENCE_MILLISECONDS)
  function reload() {
    // The answer may take longer than the rest of it.
    clearTimeout(timer)
    location.reload()
  }
  serviceWorker.addEventListener('controllerchange', reload)
  serviceWorker.getRegistration().then((registration) => {
    if (registration?.waiting) registration.waiting.postMessage('take-over')
    else reload()
  }, reload)
}
