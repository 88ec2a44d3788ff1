import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { startI18n } from './i18n/i18n'
import { findStartLanguage } from './i18n/startLanguage'
import { Part } from './ui/Part'
import { UrlStateProvider } from './url-state/UrlStateProvider'
import './ui/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

const queryClient = new QueryClient({
  // Files of our own origin: back in focus or online again is no reason to read them anew.
  defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
})

/** Words to try the layout with, in development; a build has nothing of it. */
const beforeWords = import.meta.env.DEV
  ? import('./i18n/pseudoLocale').then((pseudo) => pseudo.installPseudoLocale(window.location.search))
  : undefined

async function startWords(): Promise<void> {
  await beforeWords
  await startI18n(findStartLanguage())
}

startWords().then(() => {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <NuqsAdapter>
          <UrlStateProvider>
            <Part>
              <App />
            </Part>
          </UrlStateProvider>
        </NuqsAdapter>
      </QueryClientProvider>
    </StrictMode>,
  )
}, showStartFailure)

/** The words themselves did not arrive, so the page carries this one sentence in both languages. */
function showStartFailure(): void {
  document.getElementById('start-failed')?.removeAttribute('hidden')
}
