import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

test('the words are painted before the map is asked for, and nothing jumps', async ({ page }) => {
  await page.addInitScript(() => {
    let shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'))
      document.documentElement.dataset.layoutShift = String(shift)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const atlas = new AtlasDriver(page, 'ar')
  // The order in which a list pushes most away: what stands below it is there before it is.
  await page.route('**/data/events.json', async (route) => {
    await atlas.panelTitle.waitFor()
    await route.continue()
  })
  await atlas.openWithMap('place=tashkent')
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    asked: performance.getEntriesByType('resource').find(({ name }) => name.includes('maplibre'))?.startTime,
  }))
  expect(asked).toBeGreaterThan(painted)
  const shift = await page.locator('html').getAttribute('data-layout-shift')
  expect(Number(shift ?? 0)).toBeLessThanOrEqual(0.02)
})

test.describe('a browser set to Arabic', () => {
  test.use({ locale: 'ar-EG', webgl: false })

  test('opens in Arabic on the first visit', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  })
})

test.describe('a second visit', () => {
  test.use({ webgl: false })

  test('has the theme and the language of the first', async ({ page }) => {
    const atlas = new AtlasDriver(page, 'en')
    await atlas.open()
    await atlas.switchTheme()
    await atlas.switchLanguage()
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  })
})
