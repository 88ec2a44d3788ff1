/** The atlas after a first visit: without a network, and when another release comes out. */
import type { Page } from '@playwright/test'
import { DeployedSite } from './deployedSite'
import { AtlasDriver } from './driver'
import { readServedVersion } from './expectedCounts'
import { test as base, expect } from './fixtures'

const test = base.extend<{ site: DeployedSite }, { buildOrigin: string }>({
  buildOrigin: [
    async ({ browserName: _any }, use, { config, project }) => {
      await use(project.use.baseURL ?? config.webServer?.url ?? '')
    },
    { scope: 'worker' },
  ],
  site: async ({ buildOrigin }, use) => {
    const site = new DeployedSite(buildOrigin)
    await site.open()
    await use(site)
    await site.close()
  },
  baseURL: async ({ site }, use) => use(site.address),
})

test.use({ serviceWorkers: 'allow' })

// Each opens the page several times, map included.
test.slow()

async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Resolves when the browser has looked for another release, and taken or refused it. */
async function lookForRelease(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
    const coming = registration?.installing
    while (coming?.state === 'installing') {
      await new Promise((resolve) => coming.addEventListener('statechange', resolve, { once: true }))
    }
  })
}

test('after one visit it opens without a network, map, panels and search included, and says so', async ({
  page,
  context,
  site,
}) => {
  const atlas = new AtlasDriver(page, 'ar')
  await atlas.open()
  await waitUntilKept(page)
  await context.setOffline(true)
  await site.close()
  await page.goto('/?lang=ar&corridor=middle-corridor')
  await atlas.waitForMap()
  await expect(atlas.panelTitle).toBeVisible()
  await expect(atlas.panel.getByRole('tab').first()).toBeVisible()
  const notice = page.getByRole('status').filter({ hasText: atlas.say('offline:network.kept') })
  await expect(notice).toBeVisible()
  await atlas.searchFor('طشقند')
  await expect(atlas.searchResults().first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: atlas.say('offline:close') }).click()
  await expect(notice).toHaveCount(0)
  await atlas.switchLanguage()
  await atlas.chooseCity('baku')
  await atlas.closePanel()
  await atlas.openVersions('pointer')
  await expect(atlas.versionEntry(readServedVersion())).toBeInViewport()
  // Its styles have come along.
  expect(
    await page.evaluate(() => Array.from(document.styleSheets, ({ cssRules }) => cssRules.length > 0)),
  ).toEqual([true])
  await context.setOffline(false)
})

test.describe('another release', () => {
  test.use({ webgl: false, expectedFaults: /is not the file of this release/ })

  test('is taken whole or not at all, and only when the reader asks or reloads', async ({ page, site }) => {
    const atlas = new AtlasDriver(page, 'en')
    const root = page.locator('html')
    await atlas.open()
    await waitUntilKept(page)
    const ready = page.getByText(atlas.say('offline:release.ready'))

    site.deploy('half')
    await lookForRelease(page)
    await page.reload()
    await expect(atlas.panelTitle).toBeVisible()
    await expect(root).toHaveAttribute('data-release', '0')

    const second = site.deploy('whole')
    await lookForRelease(page)
    // It comes when the page is at rest, which a busy machine puts off.
    await expect(ready).toBeVisible({ timeout: 60_000 })
    await expect(root).toHaveAttribute('data-release', '0')
    await page.getByRole('button', { name: atlas.say('offline:release.take'), exact: true }).click()
    await expect(root).toHaveAttribute('data-release', String(second))
    await expect(atlas.panelTitle).toBeVisible()

    const third = site.deploy('whole')
    await lookForRelease(page)
    await page.reload()
    await expect(root).toHaveAttribute('data-release', String(third))
    await expect(atlas.panelTitle).toBeVisible()
  })
})

test.describe('half a deployment on a first visit', () => {
  test.use({ expectedFaults: /Failed to load resource.*assets/ })

  test('leaves no blank page: where the script is missing, a sentence says so in both languages', async ({
    page,
  }) => {
    await page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('/')
    const sentence = page.locator('#start-failed')
    await expect(sentence).toBeHidden()
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    for (const language of ['ar', 'en']) {
      await expect(sentence.locator(`[lang="${language}"]`)).toBeVisible()
    }
  })
})
