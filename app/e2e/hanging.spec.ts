/** A request that is never answered: given up after the stated time, said, and asked for again when the reader asks. */
import type { Locator, Request } from '@playwright/test'
import { LANGUAGES } from '../domain/record/text'
import { GIVE_UP_SECONDS } from '../lib/patience'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

// What a service worker had kept would be answered.
test.use({ serviceWorkers: 'block', expectedFaults: /no answer in|did not come in/ })

const GIVE_UP_MILLISECONDS = GIVE_UP_SECONDS * 1000

/**
 * Opens the page with one of its files hanging, and lets the stated time go by once all else is there: on a busy machine
 * what only takes its time would be given up with it.
 */
async function openWithout(atlas: AtlasDriver, pattern: string, address = ''): Promise<void> {
  const { page } = atlas
  const [open, held] = [new Set<Request>(), new Set<Request>()]
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  await page.clock.install()
  await page.route(pattern, (route) => void held.add(route.request()))
  const asked = page.waitForRequest(pattern)
  await atlas.open(address)
  await asked
  await expect.poll(() => [...open].filter((request) => !held.has(request)).length).toBe(0)
  await page.clock.fastForward(GIVE_UP_MILLISECONDS)
}

async function giveUpMap(atlas: AtlasDriver, pattern: string): Promise<Locator> {
  await openWithout(atlas, pattern, 'place=tashkent')
  const notice = atlas.page.getByRole('alert').filter({ hasText: atlas.say('mapPane:status.failed') })
  await expect(notice).toBeVisible()
  await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
  await expect(atlas.years).toBeVisible()
  await atlas.page.unroute(pattern)
  return notice.getByRole('button', { name: atlas.say('mapPane:retry') })
}

async function giveUpAndTryAgain(atlas: AtlasDriver, pattern: string): Promise<void> {
  const tryAgain = await giveUpMap(atlas, pattern)
  await tryAgain.click()
  await expect(atlas.drawnMap).toBeAttached()
  await expect(tryAgain).toHaveCount(0)
  await expect(atlas.marker('tashkent')).toHaveAttribute('aria-pressed', 'true')
}

for (const language of LANGUAGES) {
  test.describe(`${language}, without WebGL`, () => {
    test.use({ webgl: false })

    test('a dataset is named with how long was waited, and comes when asked for again', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      const pattern = '**/data/figures.json'
      await openWithout(atlas, pattern, 'place=tashkent&tab=figures')
      const notice = atlas.panel.getByRole('alert')
      await expect(notice).toContainText(atlas.say('cards:failed.figures'))
      await expect(notice).toContainText(atlas.say('cards:failed.late', { count: GIVE_UP_SECONDS }))
      await atlas.panel.getByRole('tab').first().click()
      await expect(atlas.panel.getByRole('listitem').first()).toBeVisible()
      await atlas.panel.getByRole('tab').nth(1).click()
      await page.unroute(pattern)
      await notice.getByRole('button', { name: atlas.say('cards:failed.retry') }).click()
      await expect(notice).toHaveCount(0)
      await expect(atlas.panel.getByRole('listitem').first()).toBeVisible()
    })
  })
}

test.describe('without WebGL', () => {
  test.use({ webgl: false })

  test('ar: the ground of the map is said, and drawn when asked for again', async ({ page }) => {
    await giveUpAndTryAgain(new AtlasDriver(page, 'ar'), '**/assets/basemap-world*.json')
  })

  test('en: the code of the map is said', async ({ page }) => {
    // The browser asks but once for a module that is on its way: the notice advises to load the page anew.
    await expect(await giveUpMap(new AtlasDriver(page, 'en'), '**/assets/DrawnMap-*.js')).toBeEnabled()
  })

  test('ar: names on the map leave it without them', async ({ page }) => {
    const atlas = new AtlasDriver(page, 'ar')
    await openWithout(atlas, '**/assets/basemap-labels*.json')
    await expect(atlas.drawnMap).toBeAttached()
    await atlas.chooseCity('astana')
  })
})

test('ar: letters of the map leave it in letters of the machine', async ({ page }) => {
  const atlas = new AtlasDriver(page, 'ar')
  await openWithout(atlas, '**/assets/ibm-plex-sans-arabic-*.woff2')
  await expect(atlas.drawnMap).toBeAttached()
  await atlas.chooseCity('astana')
})

test('en: the worker of the map is said, and the map drawn when asked for again', async ({ page }) => {
  await giveUpAndTryAgain(new AtlasDriver(page, 'en'), '**/assets/maplibre-gl-worker-*.js')
})
