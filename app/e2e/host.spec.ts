/** What the page does not do to its reader, and what nobody can make it do by an address or a hostile record. */
import { LANGUAGES } from '../domain/record/text'
import { SELECTION_KINDS } from '../domain/state/selection'
import { PARSERS } from '../url-state/parsers'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'
import { hasSidewaysScroll } from './pageMeasurements'

// Some open the page many times, map included.
test.slow()

const HOSTILE = [
  '<img src=x onerror=document.title=1>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'tash\u202Ekent',
  'a'.repeat(10_000),
]

/** Those of the address's own doors, and of the camera and the tables beside it. */
const PARAMETERS = [...Object.keys(PARSERS), 'view', 'data', 'sort', 'filter']

test.describe('the policy', () => {
  // What is tried here on purpose, and refused.
  test.use({ expectedFaults: /requires 'Trusted(HTML|ScriptURL)'|require-trusted-types-for/ })

  test('a visit leaves no cookie, asks for its own files alone and runs under Trusted Types', async ({
    page,
    context,
  }) => {
    const atlas = new AtlasDriver(page, 'ar')
    const answer = await page.goto('/?lang=ar')
    expect(answer?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'")
    await atlas.waitForMap()
    await atlas.chooseCity('baku')
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => document.cookie)).toBe('')
    const refused = await page.evaluate(() => {
      const isRefused = (attempt: () => unknown) => {
        try {
          attempt()
          return false
        } catch (error) {
          return error instanceof TypeError
        }
      }
      return {
        markup: isRefused(() => Reflect.set(document.createElement('div'), 'innerHTML', '<p>')),
        worker: isRefused(() => new Worker('/assets/other.js')),
      }
    })
    expect(refused).toEqual({ markup: true, worker: true })
  })
})

test('other map tools may read the record from their own sites', async ({ request }) => {
  for (const path of ['/data/corridors.geojson', '/data/events.json']) {
    const headers = (await request.get(path)).headers()
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['cache-control']).toBe('no-cache')
  }
})

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ webgl: false })

    test('an address is text in every parameter, never markup, script or a key of an object', async ({
      page,
    }) => {
      const atlas = new AtlasDriver(page, language)
      // Servers refuse long addresses; a page that is already open is not asked whether it can take one.
      const answer = await page.request.get('/')
      const { 'content-encoding': _packed, 'content-length': _length, ...headers } = answer.headers()
      const body = await answer.text()
      await page.route(
        (url) => url.pathname === '/',
        (route) => route.fulfill({ headers, body }),
      )
      page.on('dialog', (dialog) => {
        throw new Error(`the page said: ${dialog.message()}`)
      })
      for (const text of HOSTILE) {
        const query = new URLSearchParams(PARAMETERS.map((name) => [name, text]))
        query.set('lang', language)
        await page.goto(`/?${query}`)
        await expect(atlas.panelTitle).toBeVisible()
        await expect(page).toHaveTitle(new RegExp(atlas.say('app:document.title')))
        await expect(page.locator('img[src="x"], [onerror], a[href^="javascript:" i]')).toHaveCount(0)
        expect(await hasSidewaysScroll(page)).toBe(false)
      }
      for (const kind of SELECTION_KINDS) {
        await page.evaluate((query) => {
          history.pushState(null, '', query)
          dispatchEvent(new PopStateEvent('popstate'))
        }, `?lang=${language}&${kind}=constructor`)
        await expect(atlas.panel).toContainText(atlas.say('cards:unknown.text', { id: 'constructor' }))
      }
    })
  })
}

test.describe('a browser without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of LANGUAGES) {
    test(`${language}: is led to the record as words, in its own direction`, async ({ page }) => {
      await page.goto('/')
      await page.locator(`noscript [lang="${language}"] a`).click()
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await page.locator('article[id^="event-"]').count()).toBeGreaterThan(100)
      await expect(page.locator('a[href^="http"]:not([rel="noopener noreferrer"])')).toHaveCount(0)
      await expect(page.locator('body')).toHaveCSS('max-width', /px/)
    })
  }
})
