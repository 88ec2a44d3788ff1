import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serveResponse } from '../testing/network'
import { fetchPatiently, GIVE_UP_SECONDS, withPatience } from './patience'

const PATIENCE = GIVE_UP_SECONDS * 1000
const buildReason = (seconds: number) => new Error(`late after ${seconds}`)

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('patience', () => {
  it('ends after the stated time and no sooner, also with what cannot be stopped', async () => {
    const onEnd = vi.fn()
    withPatience(() => new Promise(() => {}), buildReason).catch(onEnd)
    await vi.advanceTimersByTimeAsync(PATIENCE - 1)
    expect(onEnd).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(new Error('late after 20'))
  })

  it('stops what can be stopped', async () => {
    const ask = vi.fn((_: AbortSignal) => new Promise(() => {}))
    const failing = withPatience(ask, buildReason).catch(() => 'given up')
    const signal = ask.mock.calls[0]?.[0]
    expect(signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(await failing).toBe('given up')
    expect(signal?.aborted).toBe(true)
  })

  it('is over with the answer or its failure: nothing waits on', async () => {
    expect(await withPatience(async () => 'here', buildReason)).toBe('here')
    const broken = withPatience(() => Promise.reject(new Error('broken')), buildReason)
    await expect(broken).rejects.toThrow('broken')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a file asked for patiently', () => {
  const read = (response: Response) => response.text()

  it('is read whole', async () => {
    serveResponse('/coast.json', () => new Response('land'))
    expect(await fetchPatiently('/coast.json', read)).toBe('land')
  })

  it('that the server does not have is a failure with its address', async () => {
    serveResponse('/coast.json', () => new Response('', { status: 404 }))
    await expect(fetchPatiently('/coast.json', read)).rejects.toThrow('/coast.json answered 404')
  })

  it('that begins and does not end is given up too', async () => {
    serveResponse('/coast.json', () => new Response(new ReadableStream()))
    const failing = expect(fetchPatiently('/coast.json', read)).rejects.toThrow('no answer in 20 s')
    await vi.advanceTimersByTimeAsync(PATIENCE)
    await failing
  })

  it('is no longer asked for once it is not wanted', async () => {
    const asked = vi.fn((_: string, _init: { signal: AbortSignal }) => new Promise(() => {}))
    vi.stubGlobal('fetch', asked)
    const stop = new AbortController()
    void fetchPatiently('/coast.json', read, stop.signal)
    stop.abort()
    expect(asked.mock.calls[0]?.[1].signal.aborted).toBe(true)
    vi.unstubAllGlobals()
  })
})
