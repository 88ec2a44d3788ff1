/**
 * The service worker: keeps one release whole, answers from it, and takes over only when the reader says so or
 * reloads. Built to /sw.js by offlinePlugin.ts, which fills in RELEASE and FILES.
 *
 * A release is installed file by file and every file held against its digest: half a deployment, an error page in
 * the place of a file or a cut connection ends the installation, and the release before goes on.
 */
import type { KeptFiles } from './keptFiles'
import { digest, isVersionsPage, listOutdated, toCacheName, toSitePath } from './keptFiles'
import { takeOver } from './takeOver'
import type { WorkerScope } from './workerScope'

declare const RELEASE: string
declare const FILES: KeptFiles
declare const self: WorkerScope

/** By a name of our own: the build writes the list out wherever FILES stands. */
const KEPT = FILES
const PAGE = 'index.html'
const CACHE = toCacheName(RELEASE)
/** The page in front of the reader asks too, and goes first. */
const REQUESTS_AT_ONCE = 3
/** How long the network may take for a page that is better new than quick. */
const PATIENCE_MILLISECONDS = 3000

/** Once is enough: where the new release does not take over, this one goes on. */
let hasLetTakeOver = false

function toAddress(path: string): string {
  return new URL(path, self.registration.scope).href
}

/** Undefined for anything but the very file of this release. */
async function copyWhole(response: Response | undefined, expected: string): Promise<Response | undefined> {
  if (!response?.ok) return undefined
  const content = await response.arrayBuffer()
  if ((await digest(content)) !== expected) return undefined
  // Made anew: browsers refuse a page that remembers a redirection.
  return new Response(content, { headers: response.headers })
}

async function keep(cache: Cache, path: string, expected: string): Promise<void> {
  const address = toAddress(path)
  // An installation that was cut short goes on where it was.
  if (await cache.match(address, { ignoreVary: true })) return
  const whole =
    (await copyWhole(await caches.match(address, { ignoreVary: true }), expected)) ??
    (await copyWhole(await fetch(address, { priority: 'low' }), expected)) ??
    // The browser's own cache may hold the file of an earlier release.
    (await copyWhole(await fetch(address, { cache: 'reload', priority: 'low' }), expected))
  if (!whole) throw new Error(`${path} is not the file of this release`)
  await cache.put(address, whole)
}

async function install(): Promise<void> {
  const cache = await caches.open(CACHE)
  const ahead = Object.entries(KEPT)
  const work = async () => {
    for (let file = ahead.shift(); file; file = ahead.shift()) await keep(cache, ...file)
  }
  await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, work))
}

async function activate(): Promise<void> {
  const outdated = listOutdated(await caches.keys(), CACHE)
  await Promise.all(outdated.map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function findKept(path: string): Promise<Response | undefined> {
  const cache = await caches.open(CACHE)
  const address = toAddress(path)
  const kept = await cache.match(address, { ignoreVary: true })
  if (kept || Object.hasOwn(KEPT, path)) return kept
  // Of the release before, for a tab that still reads it.
  return caches.match(address, { ignoreVary: true })
}

function buildTakeOverPage(): Response {
  const nonce = crypto.randomUUID()
  const body = [
    // Browsers ask for the icon of every page that names none.
    '<link rel="icon" href="data:,">',
    '<noscript><meta http-equiv="refresh" content="0"></noscript>',
    `<script nonce="${nonce}">(${takeOver})()</script>`,
  ]
  return new Response(body.join(''), {
    headers: {
      'Content-Type': 'text/html',
      'Content-Security-Policy': `default-src 'none'; img-src data:; script-src 'nonce-${nonce}'`,
    },
  })
}

/** A new tab asks with "default", and the tab beside it, which may still read, is all that is listed. */
function isReload({ cache }: Request): boolean {
  return cache === 'no-cache' || cache === 'reload'
}

async function answerVisit(request: Request): Promise<Response> {
  const mayLetTakeOver = self.registration.waiting !== null && !hasLetTakeOver && isReload(request)
  const tabs = mayLetTakeOver ? await self.clients.matchAll({ type: 'window' }) : []
  if (mayLetTakeOver && tabs.length < 2) {
    // The only tab reloads: nobody is reading the old release, and browsers alone would go on with it.
    hasLetTakeOver = true
    return buildTakeOverPage()
  }
  return (await findKept(PAGE)) ?? fetch(request)
}

/** The page of versions as it is by now; as it was with this release where no network gives it in time. */
async function answerVersions(request: Request, path: string): Promise<Response> {
  const kept = await findKept(path)
  if (!kept) return fetch(request)
  const patience = new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS, kept))
  const latest = fetch(request).then(
    // The browser follows a host that leads elsewhere by itself.
    (answer) => (answer.ok || answer.type === 'opaqueredirect' ? answer : kept),
    () => kept,
  )
  return Promise.race([latest, patience])
}

async function answerFile(request: Request, path: string): Promise<Response> {
  return (await findKept(path)) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = toSitePath(request.url, self.registration.scope)
  if (request.method !== 'GET' || path === undefined) return
  if (request.mode === 'navigate' && (path === '' || path === PAGE)) event.respondWith(answerVisit(request))
  else if (isVersionsPage(path)) event.respondWith(answerVersions(request, path))
  else if (Object.hasOwn(KEPT, path) || path.startsWith('assets/')) {
    event.respondWith(answerFile(request, path))
  }
})
