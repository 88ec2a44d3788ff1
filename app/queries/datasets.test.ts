import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { GIVE_UP_SECONDS } from '../lib/patience'
import { serveJson, serveResponse } from '../testing/network'
import { DatasetError, datasetQuery } from './datasets'

const PLACE = {
  id: 'tashkent',
  name: { ar: 'طشقند', en: 'Tashkent' },
  kind: 'city',
  context: { ar: 'مدينة', en: 'A city' },
}

function ask() {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
  return client.fetchQuery(datasetQuery('places'))
}

async function failure(): Promise<DatasetError> {
  const error = await ask().catch((reason: unknown) => reason)
  if (error instanceof DatasetError) return error
  throw new Error('the dataset did not fail as a dataset')
}

describe('a published dataset', () => {
  it('arrives parsed, with its version', async () => {
    serveJson('/data/places.json', { version: '1.0.0+abc', generatedFrom: 'data/places/', items: [PLACE] })
    const { version, items } = await ask()
    expect(version).toBe('1.0.0+abc')
    expect(items[0]?.name.ar).toBe('طشقند')
  })

  it('that the server does not have is missing', async () => {
    serveResponse('/data/places.json', () => new Response('', { status: 404 }))
    expect(await failure()).toMatchObject({ dataset: 'places', reason: 'missing' })
  })

  it.each([
    ['a page instead of data', '<!doctype html>'],
    ['a truncated file', '{"version":"1","items":[{'],
    ['an item of another shape', JSON.stringify({ version: '1', generatedFrom: '', items: [{ id: 'x' }] })],
  ])('that is %s is malformed, and says so at once', async (_what, body) => {
    let asked = 0
    serveResponse('/data/places.json', () => {
      asked += 1
      return new Response(body)
    })
    expect(await failure()).toMatchObject({ reason: 'malformed' })
    expect(asked).toBe(1)
  })

  it('is asked for again when the connection breaks half way', async () => {
    let asked = 0
    serveResponse('/data/places.json', () => {
      asked += 1
      if (asked > 1) return Response.json({ version: '1', generatedFrom: '', items: [PLACE] })
      const cut = new ReadableStream({
        start: (controller) => controller.error(new TypeError('network error')),
      })
      return new Response(cut)
    })
    expect((await ask()).items).toHaveLength(1)
    expect(asked).toBe(2)
  })

  it('is asked for again when the server falters', async () => {
    let asked = 0
    serveResponse('/data/places.json', () => {
      asked += 1
      return asked < 3
        ? new Response('', { status: 503 })
        : Response.json({ version: '1', generatedFrom: '', items: [PLACE] })
    })
    expect((await ask()).items).toHaveLength(1)
    expect(asked).toBe(3)
  })

  it('that hangs is given up after the stated time, once, and is late', async () => {
    vi.useFakeTimers()
    const hanging = vi.fn(
      (_address: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    vi.stubGlobal('fetch', hanging)
    const failing = failure()
    await vi.advanceTimersByTimeAsync(GIVE_UP_SECONDS * 1000 - 1)
    expect(hanging.mock.calls[0]?.[1].signal.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await failing).toMatchObject({ dataset: 'places', reason: 'late' })
    expect(hanging).toHaveBeenCalledTimes(1)
    vi.useRealTimers()
  })
})
