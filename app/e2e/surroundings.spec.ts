/** What the page stands in: parts of it that a server lacks, storage, clocks, other tabs. */
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'
import { hasSidewaysScroll } from './pageMeasurements'

for (const language of LANGUAGES) {
  test.describe(`${language}: a tab from before a new version was put up`, () => {
    test.use({
      expectedFaults: /Failed to (load resource|fetch dynamically imported module)/,
      serviceWorkers: 'block',
    })

    test('says that the map did not come, and reads on', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await page.route('**/assets/maplibre-*.js', (route) => route.fulfill({ status: 404, body: '' }))
      await atlas.open('place=tashkent')
      const notice = page.getByRole('alert').filter({ hasText: atlas.say('mapPane:status.failed') })
      await expect(notice).toBeVisible()
      await atlas.chooseYear(2024)
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
    })

    test.describe('whatever the map', () => {
      test.use({ webgl: false })

      test('says that a part of the page did not come, and reads on', async ({ page }) => {
        const atlas = new AtlasDriver(page, language)
        await page.route('**/assets/coursePanels-*.js', (route) => route.fulfill({ status: 404, body: '' }))
        await atlas.open('place=baku')
        await page.evaluate(() => {
          history.pushState(null, '', '?corridor=middle-corridor')
          dispatchEvent(new PopStateEvent('popstate'))
        })
        await expect(page.getByRole('alert').first()).toBeVisible()
        await page.goBack()
        await expect(atlas.panelTitle).toHaveText(atlas.nameOf('baku'))
      })
    })
  })
}

for (const language of LANGUAGES) {
  test.describe(`${language}: what a report would need, on a slow line`, () => {
    test.use({ webgl: false })

    test('leaves the focus on what asked for it', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      let letThrough = () => {}
      const held = new Promise<void>((resolve) => {
        letThrough = resolve
      })
      await page.route('**/assets/loadReportLines-*.js', async (route) => {
        await held
        await route.continue()
      })
      await atlas.open('place=baku')
      const report = atlas.panel.getByRole('button', { name: atlas.say('cards:report.action'), exact: true })
      await atlas.press(report, 'keyboard')
      await expect(atlas.panel.locator('[data-loading]')).toBeAttached()
      await expect(report).toBeVisible()
      await expect(report).toBeFocused()
      letThrough()
      await expect(atlas.panel.getByText(/[?&]place=baku/)).toBeVisible()
    })
  })
}

test.describe('fonts that do not arrive', () => {
  test.use({ webgl: false, expectedFaults: /Failed to load resource.*woff2/, serviceWorkers: 'block' })

  test('leave the words to the fonts of the device', async ({ page }) => {
    const atlas = new AtlasDriver(page, 'ar')
    await page.route('**/*.woff2', (route) => route.fulfill({ status: 404, body: '' }))
    await atlas.open('place=tashkent')
    await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
    expect(await hasSidewaysScroll(page)).toBe(false)
  })
})

for (const [what, breakStorage] of [
  ['refused', refuseStorage],
  ['full', fillStorage],
] as const) {
  test.describe(`storage that is ${what}`, () => {
    test.use({ webgl: false })

    test('costs the memory of the choice, not the choice', async ({ page }) => {
      await page.addInitScript(breakStorage)
      const atlas = new AtlasDriver(page, 'ar')
      await atlas.open('place=astana')
      await atlas.switchTheme()
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await atlas.switchLanguage()
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('astana'))
    })
  })
}

test.describe('two tabs', () => {
  test.use({ webgl: false })

  test('each keep what they show', async ({ context }) => {
    const [first, second] = [
      new AtlasDriver(await context.newPage(), 'ar'),
      new AtlasDriver(await context.newPage(), 'ar'),
    ]
    await first.open('place=astana&years=2024')
    await second.open('place=baku')
    await second.switchTheme()
    await second.switchLanguage()
    await expect(first.panelTitle).toHaveText(first.nameOf('astana'))
    expect(first.address.get('years')).toBe('2024')
    await first.page.reload()
    await expect(first.panelTitle).toHaveText(first.nameOf('astana'))
    await expect(second.panelTitle).toHaveText(second.nameOf('baku'))
  })
})

/** Half an hour before the year ends in London: already 2027 in Tashkent, still the afternoon in New York. */
const YEAR_END = new Date('2026-12-31T23:30:00Z')

test('the days of the record are the same wherever and whenever they are read', async ({
  browser,
  baseURL,
}) => {
  const told: (string | null)[] = []
  for (const timezoneId of ['Asia/Tashkent', 'America/New_York']) {
    const context = await browser.newContext({ baseURL, timezoneId })
    const page = await context.newPage()
    await page.clock.setFixedTime(YEAR_END)
    const atlas = new AtlasDriver(page, 'ar')
    await atlas.open('event=ca-japan-2025-tokyo')
    await expect(atlas.panel).toContainText('2025')
    told.push(await atlas.panel.textContent(), await atlas.years.textContent())
    await context.close()
  }
  expect(told.slice(2)).toEqual(told.slice(0, 2))
})

/** Runs in the page, as where cookies and site data are blocked. */
function refuseStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  })
}

/** Runs in the page. */
function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
}
