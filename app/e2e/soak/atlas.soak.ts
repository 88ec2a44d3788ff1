/** What only shows after a long time: `npm run soak`. Nothing the page takes may grow with what the reader does. */
import type { CDPSession } from '@playwright/test'
import { AtlasDriver, CITIES } from '../driver'
import { expect, test } from '../fixtures'
import { hasSidewaysScroll } from '../pageMeasurements'

const ROUNDS = 500
/** Enough for every part that is loaded on demand, and every cache, to be there. */
const WARM_UP = 20
const MAXIMUM_GROWTH = 1.2
const RESIZES = 200

interface Taken {
  readonly heapBytes: number
  readonly listeners: number
  readonly nodes: number
}

async function measure(session: CDPSession): Promise<Taken> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const take = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { heapBytes: take('JSHeapUsedSize'), listeners: take('JSEventListeners'), nodes: take('Nodes') }
}

async function expectNoGrowth(session: CDPSession, act: (round: number) => Promise<void>): Promise<void> {
  await session.send('Performance.enable')
  for (let round = 0; round < WARM_UP; round += 1) await act(round)
  const before = await measure(session)
  for (let round = 0; round < ROUNDS; round += 1) await act(round)
  const after = await measure(session)
  console.log('before', before, 'after', after)
  for (const key of ['heapBytes', 'listeners', 'nodes'] as const) {
    expect(after[key], key).toBeLessThan(before[key] * MAXIMUM_GROWTH)
  }
}

test.setTimeout(1_800_000)

test(`${ROUNDS} language switches leave nothing behind`, async ({ page }) => {
  const atlas = new AtlasDriver(page, 'ar')
  await atlas.openWithMap('place=tashkent')
  await expectNoGrowth(await page.context().newCDPSession(page), () => atlas.switchLanguage())
})

test(`${ROUNDS} cities chosen leave nothing behind`, async ({ page }) => {
  const atlas = new AtlasDriver(page, 'en')
  await atlas.openWithMap()
  await expectNoGrowth(await page.context().newCDPSession(page), async (round) => {
    await atlas.goTo(`place=${CITIES[round % CITIES.length]}`)
  })
})

test(`${RESIZES} sizes of the window all fit`, async ({ page }) => {
  const atlas = new AtlasDriver(page, 'ar')
  await atlas.openWithMap('place=baku')
  for (let round = 0; round < RESIZES; round += 1) {
    const width = 320 + ((round * 367) % 1281)
    await page.setViewportSize({ width, height: 480 + ((round * 211) % 600) })
    expect(await hasSidewaysScroll(page), `at ${width} px`).toBe(false)
  }
  await page.setViewportSize({ width: 900, height: 600 })
  await atlas.chooseCity('tashkent')
})
