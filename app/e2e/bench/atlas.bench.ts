/**
 * Measures, never asserts: `npm run bench`. Times are of this machine; compare two of the same run, as ratios.
 * The CPU is slowed four times for the year change, as a cheap phone would be.
 */
import type { Page } from '@playwright/test'
import { test } from '../fixtures'

const RUNS = 9
const SLOWDOWN = 4

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function report(name: string, values: readonly number[], unit = 'ms'): void {
  const round = (value: number) => value.toFixed(value < 10 ? 2 : 0)
  console.log(
    `${name.padEnd(58)} median ${round(median(values)).padStart(6)} ${unit}  ` +
      `(${round(Math.min(...values))}–${round(Math.max(...values))}, ${values.length} runs)`,
  )
}

async function waitForMap(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0)
}

interface FirstVisit {
  readonly wordsPainted: number
  readonly mapChunkAsked: number
  readonly mapIdle: number
  readonly layoutShift: number
}

async function measureFirstVisit(page: Page): Promise<FirstVisit> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Reflect.set(window, 'benchShifts', shifts)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/?lang=en&place=tashkent')
  await waitForMap(page)
  return page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    const chunk = performance.getEntriesByType('resource').find(({ name }) => /maplibre/.test(name))
    const shifts: number[] = Reflect.get(window, 'benchShifts')
    return {
      wordsPainted: paint?.startTime ?? Number.NaN,
      mapChunkAsked: chunk?.startTime ?? Number.NaN,
      mapIdle: performance.getEntriesByName('map-idle')[0]?.startTime ?? Number.NaN,
      layoutShift: shifts.reduce((sum, shift) => sum + shift, 0),
    }
  })
}

test('first visit', async ({ browser, baseURL }) => {
  test.setTimeout(300_000)
  const visits: FirstVisit[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } })
    visits.push(await measureFirstVisit(await context.newPage()))
    await context.close()
  }
  const take = (key: keyof FirstVisit) => visits.map((visit) => visit[key])
  report('first visit: words painted', take('wordsPainted'))
  report('first visit: map code asked for', take('mapChunkAsked'))
  report('first visit: map complete', take('mapIdle'))
  report('first visit: layout shift', take('layoutShift'), '')
})

test('year change', async ({ page }) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/?lang=en&place=tashkent')
  await waitForMap(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const handled: number[] = []
  const framed: number[] = []
  for (let run = 0; run < RUNS * 2; run += 1) {
    // Between 2024 and 2025 every count in panel, markers and lists changes.
    const year = run % 2 === 0 ? '2024' : '2025'
    const times = await page.evaluate(async (name) => {
      const bars = [...document.querySelectorAll<HTMLElement>('button')]
      const bar = bars.find((button) => button.getAttribute('aria-label')?.startsWith(name))
      const marker = document.querySelector('[data-hub="tashkent"]')
      if (!bar || !marker) throw new Error('the bar or the marker is not there')
      const before = marker.getAttribute('aria-label')
      const start = performance.now()
      bar.click()
      await Promise.resolve()
      const handlerEnd = performance.now()
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => resolve()
          channel.port2.postMessage(null)
        })
      })
      const frameEnd = performance.now()
      return {
        handled: handlerEnd - start,
        framed: frameEnd - start,
        isMarkerNew: marker.getAttribute('aria-label') !== before,
      }
    }, year)
    if (!times.isMarkerNew) console.log(`run ${run}: the marker had not changed when the frame ended`)
    handled.push(times.handled)
    framed.push(times.framed)
    await page.waitForFunction(() => new Promise((resolve) => requestIdleCallback(() => resolve(true))))
  }
  report(`year change at ${SLOWDOWN}× slowdown: main thread, click to committed`, handled)
  report(`year change at ${SLOWDOWN}× slowdown: click to end of the next frame`, framed)
})
