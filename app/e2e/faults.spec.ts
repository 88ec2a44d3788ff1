/** What the reader sees when something is missing, and that the rest goes on. */
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

for (const language of LANGUAGES) {
  test.describe(`${language}: a dataset that does not arrive`, () => {
    test.use({ webgl: false, expectedFaults: /Failed to load resource.*figures\.json/ })

    test('is named, can be asked for again, and leaves the rest', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await page.route('**/data/figures.json', (route) => route.fulfill({ status: 503, body: '' }))
      await atlas.open('place=tashkent&tab=figures')
      const notice = atlas.panel.getByRole('alert')
      await expect(notice).toContainText(atlas.say('cards:failed.figures'))
      await expect(atlas.panel.getByRole('tab', { selected: true })).not.toContainText('0')
      await atlas.panel.getByRole('tab').first().click()
      await expect(atlas.panel.getByRole('listitem').first()).toBeVisible()
      await atlas.panel.getByRole('tab').nth(1).click()
      await page.unroute('**/data/figures.json')
      await notice.getByRole('button', { name: atlas.say('cards:failed.retry') }).click()
      await expect(notice).toHaveCount(0)
      await expect(atlas.panel.getByRole('listitem').first()).toBeVisible()
    })
  })

  test.describe(`${language}: a dataset that does not parse`, () => {
    test.use({ webgl: false })

    test('is named and never shows as zero', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await page.route('**/data/events.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: '{"version":"1","items":[{}]}' }),
      )
      await atlas.openWithMap('place=tashkent')
      await expect(atlas.panel.getByRole('alert')).toContainText(atlas.say('cards:failed.events'))
      await expect(atlas.panel.getByRole('tab').first()).not.toContainText('0')
      await expect(atlas.marker('tashkent')).not.toHaveAccessibleName(
        new RegExp(atlas.say('cards:count.events', { count: 0 })),
      )
    })
  })
}

test('en: a graphics context lost twice comes back twice', async ({ page }) => {
  const atlas = new AtlasDriver(page, 'en')
  await atlas.openWithMap()
  for (const city of ['astana', 'baku'] as const) {
    const lose = await page.evaluateHandle(() => {
      const gl = document.querySelector('canvas')?.getContext('webgl2')
      const extension = gl?.getExtension('WEBGL_lose_context')
      if (!extension) throw new Error('the map has no WebGL 2 context to lose')
      extension.loseContext()
      return extension
    })
    await expect(page.getByText(atlas.say('mapPane:status.context-lost'))).toBeVisible()
    await lose.evaluate((extension) => extension.restoreContext())
    await expect(page.getByText(atlas.say('mapPane:status.context-lost'))).toHaveCount(0)
    await atlas.chooseCity(city)
  }
})

for (const [language, part, pattern] of [
  ['ar', 'ground', '**/assets/basemap-world*.json'],
  ['en', 'worker', '**/assets/maplibre-gl-worker-*.js'],
] as const) {
  test.describe(`${language}: the map's ${part} that does not arrive`, () => {
    test.use({
      expectedFaults: /Failed to load resource|Worker failed to load|404/,
      serviceWorkers: 'block',
    })

    test('is said, can be asked for again, and leaves the words', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }))
      await atlas.open('place=tashkent')
      const notice = page.getByRole('alert').filter({ hasText: atlas.say('mapPane:status.failed') })
      await expect(notice).toBeVisible()
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
      await page.unroute(pattern)
      await notice.getByRole('button', { name: atlas.say('mapPane:retry') }).click()
      await atlas.waitForMap()
      await expect(notice).toHaveCount(0)
    })
  })
}
