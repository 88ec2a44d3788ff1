// @vitest-environment node
/** The worker as the browser runs it, on a network that fails in every way a deployment can. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
const answers = new Map<string, (init?: RequestInit) => Response | Promise<Response>>()
const registration = { scope: SCOPE, waiting: null as object | null }
const skipWaiting = vi.fn()
const claim = vi.fn()
let tabs: readonly object[] = []

async function start() {
  vi.resetModules()
  vi.stubGlobal('RELEASE', 'one')
  vi.stubGlobal('FILES', { 'index.html': await digest(new TextEncoder().encode(PAGE).buffer) })
  vi.stubGlobal('self', {
    registration,
    clients: { claim, matchAll: async () => tabs },
    skipWaiting,
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
  vi.stubGlobal('fetch', async (address: string | Request, init?: RequestInit) => {
    const answer = answers.get(typeof address === 'string' ? address : address.url)
    if (!answer) throw new TypeError('network error')
    return answer(init)
  })
  await import('./serviceWorker')
}

async function run(phase: 'install' | 'activate'): Promise<void> {
  await new Promise((resolve, reject) => {
    listeners.get(phase)?.({ waitUntil: (work: Promise<unknown>) => void work.then(resolve, reject) })
  })
}

const install = () => run('install')

async function storeOf(release: string, path: string, content: string): Promise<void> {
  const store = new FakeCache()
  await store.put(SCOPE + path, new Response(content))
  stores.set(`caspian-atlas-${release}`, store)
}

function ask(
  path: string,
  mode = 'cors',
  { method = 'GET', cache = 'default' } = {},
): Promise<Response> | undefined {
  let answer: Promise<Response> | undefined
  listeners.get('fetch')?.({
    request: { url: SCOPE + path, method, mode, cache },
    respondWith: (given: Promise<Response>) => {
      answer = given
    },
  })
  return answer
}

const reload = () => ask('', 'navigate', { cache: 'no-cache' })

beforeEach(async () => {
  for (const map of [listeners, stores, answers]) map.clear()
  registration.waiting = null
  tabs = []
  vi.clearAllMocks()
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

it.each(['one', 'zero'])(
  'takes from release %s what it has of its own, and asks no network',
  async (release) => {
    await storeOf(release, 'index.html', PAGE)
    await install()
    expect(await (await ask('', 'navigate'))?.text()).toBe(PAGE)
  },
)

it('takes nothing from the release before that has changed since', async () => {
  await storeOf('zero', 'index.html', 'the old page')
  answers.set(`${SCOPE}index.html`, () => new Response(PAGE))
  await install()
  expect(await (await ask('', 'navigate'))?.text()).toBe(PAGE)
})

it('asks past the browser’s own cache for a file that is an old one there', async () => {
  answers.set(`${SCOPE}index.html`, (init) => new Response(init?.cache === 'reload' ? PAGE : 'the old page'))
  await install()
  expect(await (await ask('', 'navigate'))?.text()).toBe(PAGE)
})

it('never answers with a page of another release in the place of its own', async () => {
  await storeOf('zero', 'index.html', 'the old page')
  answers.set(`${SCOPE}index.html`, () => new Response(PAGE))
  answers.set(`${SCOPE}`, () => new Response(PAGE))
  expect(await (await ask('', 'navigate'))?.text()).toBe(PAGE)
})

it('lets a new release take over with the reload of the only tab, and of no other', async () => {
  await storeOf('one', 'index.html', PAGE)
  registration.waiting = {}
  tabs = [{}, {}]
  expect(await (await reload())?.text()).toBe(PAGE)
  tabs = [{}]
  // Another tab is being opened: it is not listed yet.
  expect(await (await ask('', 'navigate'))?.text()).toBe(PAGE)
  const page = await reload()
  const [, nonce] = /<script nonce="(.+)">.*take-over/s.exec((await page?.text()) ?? '') ?? []
  expect(page?.headers.get('Content-Security-Policy')).toContain(`script-src 'nonce-${nonce}'`)
})

it('goes on where the new release did not take over', async () => {
  await storeOf('one', 'index.html', PAGE)
  registration.waiting = {}
  expect(await (await reload())?.text()).not.toBe(PAGE)
  expect(await (await reload())?.text()).toBe(PAGE)
})

describe('the page of versions', () => {
  const path = 'releases/ar.html'
  beforeEach(() => storeOf('one', path, 'kept'))
  afterEach(() => vi.useRealTimers())

  it('is the latest', async () => {
    answers.set(SCOPE + path, () => new Response('latest'))
    expect(await (await ask(path, 'navigate'))?.text()).toBe('latest')
  })

  it('is where the host leads to', async () => {
    const redirection = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' })
    answers.set(SCOPE + path, () => Object.defineProperty(redirection, 'ok', { value: false }))
    expect(await ask(path, 'navigate')).toBe(redirection)
  })

  it.each([
    ['no network', undefined],
    ['an error', () => new Response('', { status: 500 })],
  ])('is the kept one with %s', async (_what, answer) => {
    if (answer) answers.set(SCOPE + path, answer)
    expect(await (await ask(path, 'navigate'))?.text()).toBe('kept')
  })

  it('is the kept one where the network takes too long', async () => {
    vi.useFakeTimers()
    answers.set(SCOPE + path, () => new Promise<Response>(() => undefined))
    const answer = ask(path, 'navigate')
    await vi.advanceTimersByTimeAsync(3000)
    expect(await (await answer)?.text()).toBe('kept')
  })
})

it('takes over when it is told so, and by no other word', () => {
  listeners.get('message')?.({ data: 'hello' })
  expect(skipWaiting).not.toHaveBeenCalled()
  listeners.get('message')?.({ data: 'take-over' })
  expect(skipWaiting).toHaveBeenCalledOnce()
})

it('clears away releases long gone when it takes over', async () => {
  for (const release of ['older', 'zero', 'one']) await storeOf(release, 'index.html', PAGE)
  await run('activate')
  expect([...stores.keys()]).toEqual(['caspian-atlas-zero', 'caspian-atlas-one'])
  expect(claim).toHaveBeenCalledOnce()
})

it('leaves to the network what is no reading', () => {
  expect(ask('index.html', 'cors', { method: 'POST' })).toBeUndefined()
})
