/** What a finger has to hit on the small windows, on every kind of screen. */
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { findSmallTargets } from './findSmallTargets'
import { expect, hasWindowIn, test } from './fixtures'

const PANELS = ['place=tashkent', 'event=consultative-meeting-7-2025', 'corridor=middle-corridor'] as const
const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
] as const

for (const language of LANGUAGES) {
  for (const viewport of SIZES) {
    if (!hasWindowIn(language, viewport.width)) continue
    test.describe(`${language} at ${viewport.width} px`, () => {
      test.use({ viewport, isMobile: true, hasTouch: true, webgl: false })

      test('nothing to press is smaller than a finger', async ({ page }) => {
        const atlas = new AtlasDriver(page, language)
        const check = async (screen: string) =>
          test.step(screen, async () => {
            expect.soft(await findSmallTargets(page), screen).toEqual([])
          })
        await atlas.open()
        await expect(atlas.marker('baku')).toBeVisible()
        await check('opening view')
        await atlas.unfoldActions()
        await check('the folded actions')
        await page.keyboard.press('Escape')
        for (const address of PANELS) {
          await atlas.goTo(address)
          await check(address)
        }
        await page.getByRole('button', { name: atlas.say('shell:legend.open'), exact: true }).tap()
        await check('legend')
        await page.getByRole('button', { name: atlas.say('shell:legend.close'), exact: true }).tap()
        await page.getByRole('button', { name: atlas.say('shell:dock.open'), exact: true }).tap()
        await check('years')
        await page.getByRole('button', { name: atlas.say('shell:dock.close'), exact: true }).tap()
        await page.getByRole('button', { name: atlas.say('shell:panel.collapse'), exact: true }).tap()
        await check('city chips')
        await atlas.searchFor('')
        await check('search')
        await atlas.searchFor('2024')
        await expect(atlas.searchResults().first()).toBeVisible()
        await check('found')
      })
    })
  }
}
