// @vitest-environment node
/** The worker as the browser runs it, on a network that fails in every way a deployment can. */
import { beforeEach, expect, it, vi } from 'vitest'
import { digest } from './keptFiles'

type Listener = (event: Record<string, unknown>) => void

const SCOPE = 'https://atlas.example/'
const PAGE = '<!doctype html>'

class FakeCache {
  readonly files = new Map<string, Response>()
  match = async (address: string) => this.files.get(address)?.clone()
  put = async (address: string, response: Response) => void this.files.set(address, response)
}

const listeners = new Map<string, Listener>()
const stores = new Map<string, FakeCache>()
const answers = new Map<string, () => Response>()

async function start() {
  vi.resetModules()
  vi.stubGlobal('RELEASE', 'one')
  vi.stubGlobal('FILES', { 'index.html': await digest(new TextEncoder().encode(PAGE).buffer) })
  vi.stubGlobal('self', {
    registration: { scope: SCOPE, waiting: null },
    clients: { claim: async () => undefined, matchAll: async () => [] },
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
  })
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const store = stores.get(name) ?? new FakeCache()
      stores.set(name, store)
      return store
    },
    match: async (address: string) => {
      for (const store of stores.values()) {
        const found = await store.match(address)
        if (found) return found
      }
      return undefined
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  })
  vi.stubGlobal('fetch', async (address: string | Request) => {
    const answer = answers.get(typeof address === 'string' ? address : address.url)
    if (!answer) throw new TypeError('network error')
    return answer()
  })
  await import('./serviceWorker')
}

async function install(): Promise<void> {
  await new Promise((resolve, reject) => {
    listeners.get('install')?.({ waitUntil: (work: Promise<unknown>) => void work.then(resolve, reject) })
  })
}

function ask(path: string, mode = 'cors'): Promise<Response> | undefined {
  let answer: Promise<Response> | undefined
  listeners.get('fetch')?.({
    request: { url: SCOPE + path, method: 'GET', mode },
    respondWith: (given: Promise<Response>) => {
      answer = given
    },
  })
  return answer
}

beforeEach(async () => {
  for (const map of [listeners, stores, answers]) map.clear()
  await start()
})

it('keeps the files of its release and answers every visit with the page', async () => {
  answers.set(`${SCOPE}index.html`, () => new Response(PAGE))
  await install()
  answers.clear()
  const visit = await ask('?place=baku', 'navigate')
  expect(await visit?.text()).toBe(PAGE)
})

it.each([
  ['a page that is missing', () => new Response(PAGE, { status: 404 })],
  ['another page in its place', () => new Response('<title>Not found</title>')],
  ['half a page', () => new Response(PAGE.slice(0, 5))],
])('is not installed with %s', async (_what, answer) => {
  answers.set(`${SCOPE}index.html`, answer)
  await expect(install()).rejects.toThrow('index.html is not the file of this release')
})

it('goes to the network for a page it has lost, and keeps no answer that it was not built with', async () => {
  answers.set(`${SCOPE}assets/gone.js`, () => new Response('', { status: 404 }))
  expect((await ask('assets/gone.js'))?.status).toBe(404)
  expect([...stores.values()].flatMap(({ files }) => [...files.keys()])).toEqual([])
  expect(ask('plain/en.html', 'navigate')).toBeUndefined()
  expect(ask('__proto__')).toBeUndefined()
})

it('answers a tab of the release before with the files of that release', async () => {
  const before = new FakeCache()
  await before.put(`${SCOPE}assets/old.js`, new Response('old'))
  stores.set('caspian-atlas-zero', before)
  expect(await (await ask('assets/old.js'))?.text()).toBe('old')
})
