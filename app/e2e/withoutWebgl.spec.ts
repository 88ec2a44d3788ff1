/** A browser that draws no WebGL at all, as some managed and old machines do, or that stops drawing it: the SVG map. */
import { LANGUAGES } from '../domain/record/text'
import { catchLeg } from './catchLeg'
import { AtlasDriver, CITIES, type City } from './driver'
import { findViolations } from './findViolations'
import { expect, test } from './fixtures'
import { type MarkerPosition, measureMarkers } from './pageMeasurements'

test.use({ viewport: { width: 1280, height: 800 } })

/** The inset changes sides with the language. */
const ON_THE_MAP: readonly City[] = ['tashkent', 'astana', 'baku']

/** Of the legs that are caught in each language. */
const MODE_OF = { ar: 'rail', en: 'fibre' } as const

type Positions = ReadonlyMap<string, MarkerPosition>

/** Pixels between what should be in one place. */
function findShift(before: Positions, after: Positions): number {
  const shifts = ON_THE_MAP.map((id) => {
    const [from, to] = [before.get(id), after.get(id)]
    return from && to ? Math.hypot(to.x - from.x, to.y - from.y) : Number.POSITIVE_INFINITY
  })
  return Math.max(...shifts)
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.describe('without WebGL', () => {
      test.use({ webgl: false, bypassCSP: true })

      test('the map is there, says in a sentence why it is another, and answers', async ({ page }) => {
        const scripts: string[] = []
        page.on('request', (request) => scripts.push(request.url()))
        const atlas = new AtlasDriver(page, language)
        await atlas.openWithMap()
        const reason = page.getByText(atlas.say('svgMap:lack.no-webgl'))
        await expect(reason).toBeVisible()
        for (const city of CITIES) await expect(atlas.marker(city)).toBeVisible()
        expect(scripts.filter((url) => url.includes('maplibre'))).toEqual([])
        expect(await findViolations(page)).toEqual([])
        await page.getByRole('status').filter({ has: reason }).getByRole('button').click()
        await expect(reason).toBeHidden()

        const before = await measureMarkers(page)
        await atlas.switchLanguage()
        for (const city of CITIES) await expect(atlas.marker(city)).toBeVisible()
        expect(findShift(before, await measureMarkers(page))).toBeLessThan(1)
        // Back to where the panel leaves the city free.
        await atlas.switchLanguage()
        await atlas.chooseCity('tashkent')
        await expect(atlas.marker('tashkent')).toHaveAttribute('aria-pressed', 'true')
        await atlas.chooseYear(2024)
        await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
      })

      test('the map moves by its buttons, by keys and by hand, and the address follows', async ({ page }) => {
        const atlas = new AtlasDriver(page, language)
        await atlas.openWithMap('view=60,44,4')
        const readView = () => (atlas.address.get('view') ?? '').split(',').map(Number)
        await page.getByRole('button', { name: atlas.say('map:controls.zoomIn'), exact: true }).click()
        await expect.poll(() => readView()[2]).toBe(5)
        await page.getByRole('region', { name: atlas.say('map:canvas.label'), exact: true }).focus()
        const [lonBefore = 0] = readView()
        await page.keyboard.press('ArrowRight')
        await expect.poll(() => readView()[0]).toBeGreaterThan(lonBefore)
        const [lonAtRest = 0] = readView()
        await page.mouse.move(640, 300)
        await page.mouse.down()
        await page.mouse.move(740, 340, { steps: 4 })
        await page.mouse.up()
        await expect.poll(() => readView()[0]).toBeLessThan(lonAtRest)
        // What was let go of over something is no choice of it.
        expect(atlas.address.get('corridor')).toBeNull()
        await page.mouse.wheel(0, -200)
        await expect.poll(() => readView()[2]).toBeGreaterThan(5)
      })

      const mode = MODE_OF[language]
      test(`a leg by ${mode} is caught within 18 pixels, says what it is and opens`, async ({ page }) => {
        await catchLeg(page, new AtlasDriver(page, language), mode)
      })
    })
  })
}

test('ar: WebGL that is taken away for good leaves the same view and choice', async ({ page }) => {
  test.slow()
  const atlas = new AtlasDriver(page, 'ar')
  await atlas.openWithMap('place=tashkent&view=58,43,4.3')
  const before = await measureMarkers(page)
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2')
    gl?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await expect(page.getByText(atlas.say('mapPane:status.context-lost'))).toBeVisible()
  await expect(page.getByText(atlas.say('svgMap:lack.context-gone'))).toBeVisible()
  await expect(page.getByText(atlas.say('mapPane:status.context-lost'))).toBeHidden()
  await expect(atlas.marker('tashkent')).toHaveAttribute('aria-pressed', 'true')
  expect(findShift(before, await measureMarkers(page))).toBeLessThan(1)
  expect(atlas.address.get('view')).toBe('58,43,4.3')
  await atlas.chooseCity('astana')
})
