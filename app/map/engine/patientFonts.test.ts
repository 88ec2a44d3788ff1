import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { GIVE_UP_SECONDS } from '../../lib/patience'
import { serveResponse } from '../../testing/network'
import { loadPatientFont, toPatientFonts } from './patientFonts'

const FONTS = toPatientFonts({ arabic: '/assets/arabic.woff2', latin: './assets/latin.woff2' })

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('asks for the file itself', async () => {
  for (const [url, path] of [
    [FONTS.arabic, '/assets/arabic.woff2'],
    [FONTS.latin, './assets/latin.woff2'],
  ] as const) {
    serveResponse(path, () => new Response(new Uint8Array([1, 2, 3])))
    expect((await loadPatientFont({ url })).data.byteLength).toBe(3)
  }
})

it('fails after the stated time, so that the map is drawn without it', async () => {
  serveResponse('/assets/arabic.woff2', () => new Response(new ReadableStream()))
  const failing = expect(loadPatientFont({ url: FONTS.arabic })).rejects.toThrow('no answer')
  await vi.advanceTimersByTimeAsync(GIVE_UP_SECONDS * 1000)
  await failing
})
