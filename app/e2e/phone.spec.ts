import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver, CITIES } from './driver'
import { expect, test } from './fixtures'

for (const language of LANGUAGES) {
  for (const width of [390, 320]) {
    test.describe(`${language} at ${width} px`, () => {
      test.use({ viewport: { width, height: 740 }, hasTouch: true, isMobile: true })

      test('nothing scrolls sideways, and every city can be tapped', async ({ page }) => {
        const atlas = new AtlasDriver(page, language)
        await atlas.openWithMap()
        expect(await atlas.hasSidewaysScroll()).toBe(false)
        for (const city of CITIES) {
          await atlas.marker(city).tap()
          await expect(atlas.panelTitle).toHaveText(atlas.nameOf(city))
          expect(await atlas.hasSidewaysScroll()).toBe(false)
          await atlas.closePanel()
          await expect.poll(() => atlas.address.get('place')).toBeNull()
        }
      })

      test('the sheet grows and shrinks by its buttons, and the dock opens', async ({ page }) => {
        const atlas = new AtlasDriver(page, language)
        await atlas.open('place=astana')
        await expect(atlas.panelTitle).toHaveText(atlas.nameOf('astana'))
        const heightOfSheet = async () => (await atlas.panelTitle.boundingBox())?.y ?? Number.NaN
        const half = await heightOfSheet()
        await page.getByRole('button', { name: atlas.say('shell:panel.expand') }).tap()
        await expect.poll(heightOfSheet).toBeLessThan(half)
        await page.getByRole('button', { name: atlas.say('shell:panel.collapse') }).tap()
        await expect.poll(heightOfSheet).toBe(half)
        await page.getByRole('button', { name: atlas.say('shell:dock.open') }).tap()
        await atlas.chooseYear(2024)
        expect(await atlas.hasSidewaysScroll()).toBe(false)
      })
    })
  }
}
