/** Each part of the record, broken in one way or another: named, asked for again, and the rest goes on. */
import type { Route } from '@playwright/test'
import type { DatasetName } from '../domain/record/schema'
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

const BREAK = {
  missing: (route) => route.fulfill({ status: 404, body: '' }),
  'a page in place of data': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  truncated: async (route) => {
    const whole = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) })
  },
  'of another form': (route) => route.fulfill({ json: { version: '1.0.0', items: [{ id: 7 }] } }),
  'cut off on the way': (route) => route.abort('connectionreset'),
  'not served': (route) => route.fulfill({ status: 500, body: '' }),
} satisfies Record<string, (route: Route) => Promise<void>>

/** Where the reader needs each, and how it is broken there. */
const CASES: readonly (readonly [dataset: DatasetName, address: string, fault: keyof typeof BREAK])[] = [
  ['places', '', 'missing'],
  ['events', 'place=tashkent', 'a page in place of data'],
  ['figures', 'place=tashkent&tab=figures', 'truncated'],
  ['corridors', 'place=baku&tab=corridors', 'of another form'],
  ['documents', 'place=tashkent&tab=documents', 'cut off on the way'],
  ['people', 'person=shavkat-mirziyoyev', 'not served'],
  ['organisations', 'organisation=c5-plus-1', 'missing'],
  ['sources', 'source=article-001', 'truncated'],
  ['disagreements', 'figure=regional-trade-tashkent-2025', 'a page in place of data'],
  ['measures', 'measure=bilateral-trade', 'of another form'],
  ['routes', 'corridor=middle-corridor', 'not served'],
  ['stations', 'corridor=middle-corridor', 'cut off on the way'],
]

test.use({
  webgl: false,
  expectedFaults: /Failed to load resource/,
  // A dataset a service worker had kept would not come to harm.
  serviceWorkers: 'block',
})

for (const [number, [dataset, address, fault]] of CASES.entries()) {
  const language = LANGUAGES[number % LANGUAGES.length] ?? 'ar'
  test(`${language}: ${dataset}, ${fault}`, async ({ page }) => {
    const atlas = new AtlasDriver(page, language)
    const served = `**/data/${dataset}.json`
    await page.route(served, BREAK[fault])
    await page.goto(`/?lang=${language}&${address}`)
    const notice = page.getByRole('alert').filter({ hasText: atlas.say(`cards:failed.${dataset}`) })
    await expect(notice.first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await atlas.switchTheme()
    await page.unroute(served)
    await notice
      .first()
      .getByRole('button', { name: atlas.say('cards:failed.retry') })
      .click()
    await expect(notice).toHaveCount(0)
    await expect(atlas.panelTitle).toBeVisible()
  })
}
