import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startI18n } from '../../i18n/i18n'

/** A browser whose service worker can be moved along by hand. */
class FakeWorkers extends EventTarget {
  controller: object | null = {}
  registration = Object.assign(new EventTarget(), {
    waiting: null as { postMessage: (message: string) => void } | null,
    installing: null as (EventTarget & { state: string }) | null,
    update: vi.fn(async () => undefined),
  })
  register = vi.fn(async () => this.registration)
  getRegistration = async () => this.registration

  /** Another release has been fetched and waits. */
  bringRelease() {
    const worker = Object.assign(new EventTarget(), { state: 'installing', postMessage: vi.fn() })
    this.registration.installing = worker
    this.registration.dispatchEvent(new Event('updatefound'))
    worker.state = 'installed'
    this.registration.waiting = worker
    worker.dispatchEvent(new Event('statechange'))
    return worker.postMessage
  }
}

let workers: FakeWorkers

function setOnline(isOnline: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
  act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')))
}

async function show(language: 'ar' | 'en') {
  await startI18n(language)
  vi.resetModules()
  const { loadNotices } = await import('./loadNotices')
  const Notices = loadNotices()
  await act(async () => void render(<Notices />))
}

beforeEach(() => {
  workers = new FakeWorkers()
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { serviceWorker: workers }))
  vi.stubEnv('DEV', false)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('what is said of the network and of releases', () => {
  it.each([
    ['en', /works from the copy/],
    ['ar', /من النسخة المحفوظة/],
  ] as const)('%s: nothing, until the network is gone and until it is back', async (language, words) => {
    await show(language)
    expect(screen.getByRole('status').textContent).toBe('')
    setOnline(false)
    expect(screen.getByRole('status').textContent).toMatch(words)
    setOnline(true)
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('what is missing, where nothing is kept', async () => {
    workers.controller = null
    await show('en')
    setOnline(false)
    expect(screen.getByRole('status').textContent).toMatch(/the rest waits/)
  })

  it('a new release, which is taken only when the reader says so', async () => {
    await show('en')
    let takeOver = workers.bringRelease
    await act(async () => {
      takeOver = workers.bringRelease()
    })
    expect(screen.getByRole('status').textContent).toMatch(/new version/)
    expect(takeOver).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
    expect(takeOver).toHaveBeenCalledWith('take-over')
  })

  it('no new release on the first visit, whose worker is nobody’s successor', async () => {
    workers.controller = null
    await show('en')
    await act(async () => {
      workers.bringRelease()
    })
    expect(screen.getByRole('status').textContent).toBe('')
    // It takes over the page: from now on the atlas is kept.
    await act(async () => {
      workers.controller = {}
      workers.dispatchEvent(new Event('controllerchange'))
    })
    expect(screen.getByRole('status').textContent).toBe('')
    setOnline(false)
    expect(screen.getByRole('status').textContent).toMatch(/works from the copy/)
  })

  it('a new release that waited already, or that another tab has taken', async () => {
    workers.registration.waiting = { postMessage: vi.fn() }
    await show('en')
    expect(screen.getByRole('status').textContent).toMatch(/new version/)
    cleanup()
    workers = new FakeWorkers()
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { serviceWorker: workers }))
    await show('en')
    expect(screen.getByRole('status').textContent).toBe('')
    await act(async () => void workers.dispatchEvent(new Event('controllerchange')))
    expect(screen.getByRole('status').textContent).toMatch(/new version/)
  })

  it('the page starts again once the release has taken over, and at once where another tab took it', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockReturnValue()
    await show('en')
    await act(async () => {
      workers.bringRelease()
    })
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
    expect(reload).not.toHaveBeenCalled()
    await act(async () => void workers.dispatchEvent(new Event('controllerchange')))
    expect(reload).toHaveBeenCalledOnce()
    workers.registration.waiting = null
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
    expect(reload).toHaveBeenCalledTimes(2)
  })

  it('a page come back to asks for a new release, but not twice in an hour', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(0)
    await show('en')
    const comeBackAfter = (milliseconds: number) => {
      now.mockReturnValue(milliseconds)
      document.dispatchEvent(new Event('visibilitychange'))
      return workers.registration.update.mock.calls.length
    }
    expect([3_599_999, 3_600_000, 3_600_001, 7_200_000].map(comeBackAfter)).toEqual([0, 1, 1, 2])
  })

  it('no more of it, once closed', async () => {
    await show('en')
    setOnline(false)
    await userEvent.click(screen.getByRole('button', { name: 'Close this notice' }))
    expect(screen.getByRole('status').textContent).toBe('')
    setOnline(true)
    setOnline(false)
    expect(screen.getByRole('status').textContent).not.toBe('')
  })

  it('is not kept while working on the atlas', async () => {
    vi.stubEnv('DEV', true)
    await show('en')
    expect(workers.register).not.toHaveBeenCalled()
  })
})
