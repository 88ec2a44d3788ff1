/**
 * Measures, never asserts: `npm run bench`. Times are of this machine; compare two of the same run, as ratios.
 * The CPU is slowed four times for the year change, as a cheap phone would be.
 */
import type { Page } from '@playwright/test'
import { test } from '../fixtures'
import { makeRoutes } from './manyLegs'

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

/** From a press on a year to a map that rests again, in a browser without a graphics card. */
async function measureYearOnMap(page: Page, address: string, label: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(address)
  await waitForMap(page)
  const rest = () =>
    page.waitForFunction(() => {
      const settled = performance.getEntriesByName('map-settled').at(-1)
      return settled !== undefined && performance.now() - settled.startTime > 1_500
    })
  await rest()
  report(`${label}: opened and at rest`, [
    await page.evaluate(() => performance.getEntriesByName('map-settled').at(-1)?.startTime ?? Number.NaN),
  ])
  const framed: number[] = []
  const settled: number[] = []
  const blocked: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const year = run % 2 === 0 ? '2016' : '2024'
    const times = await page.evaluate(async (name) => {
      const bars = [...document.querySelectorAll<HTMLElement>('button')]
      const bar = bars.find((button) => button.getAttribute('aria-label')?.startsWith(name))
      if (!bar) throw new Error('the bar is not there')
      let longest = 0
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
      })
      observer.observe({ type: 'longtask' })
      const start = performance.now()
      bar.click()
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      const frameEnd = performance.now()
      const findMark = () => performance.getEntriesByName('map-settled').at(-1)?.startTime ?? 0
      // A frame may be drawn before the workers have sorted the lines anew: rest that lasts is rest.
      let mark = 0
      while (mark <= start || performance.now() - mark < 1_000) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        mark = findMark()
        if (performance.now() - start > 30_000) break
      }
      observer.disconnect()
      return { framed: frameEnd - start, settled: mark - start, longest }
    }, year)
    framed.push(times.framed)
    settled.push(times.settled)
    blocked.push(times.longest)
  }
  report(`${label}: year, click to end of the next frame`, framed)
  report(`${label}: year, click to the map at rest`, settled)
  report(`${label}: year, longest task meanwhile`, blocked)
}

test('the record’s own legs', async ({ page }) => {
  test.setTimeout(300_000)
  await measureYearOnMap(page, '/?lang=en', 'legs of the record')
})

test('10,000 legs', async ({ page }) => {
  test.setTimeout(600_000)
  const { routes, stations } = makeRoutes(10_000)
  for (const [dataset, made] of Object.entries({ routes, stations })) {
    await page.route(`**/data/${dataset}.json`, async (route) => {
      const published = await (await route.fetch()).json()
      await route.fulfill({ json: { ...published, items: made } })
    })
  }
  await measureYearOnMap(page, '/?lang=en', '10,000 legs')
})
