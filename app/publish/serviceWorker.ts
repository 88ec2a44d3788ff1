/**
 * The service worker: keeps one release whole, answers from it, and takes over only when the reader says so or
 * reloads. Built to /sw.js by offlinePlugin.ts, which fills in RELEASE and FILES.
 *
 * A release is installed file by file and every file held against its digest: half a deployment, an error page in
 * the place of a file or a cut connection ends the installation, and the release before goes on.
 */
import type { KeptFiles } from './keptFiles'
import { digest, listOutdated, toCacheName, toSitePath } from './keptFiles'
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

async function answerVisit(request: Request): Promise<Response> {
  const { waiting } = self.registration
  const tabs = waiting ? await self.clients.matchAll({ type: 'window' }) : []
  if (waiting && tabs.length < 2) {
    // The only tab reloads: nobody is reading the old release, and browsers alone would go on with it.
    waiting.postMessage('take-over')
    // Browsers ask for the icon of every page that names none.
    return new Response('<link rel="icon" href="data:,">', {
      headers: { 'Content-Type': 'text/html', Refresh: '0' },
    })
  }
  return (await findKept(PAGE)) ?? fetch(request)
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
  else if (Object.hasOwn(KEPT, path) || path.startsWith('assets/')) {
    event.respondWith(answerFile(request, path))
  }
})
