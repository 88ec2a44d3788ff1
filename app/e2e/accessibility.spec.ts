/** axe on every screen, in both languages, themes and widths. One page goes through them all, as a reader does. */
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { findViolations } from './findViolations'
import { expect, test } from './fixtures'

const SCREENS = [
  { name: 'place', address: 'place=tashkent' },
  { name: 'event', address: 'event=consultative-meeting-7-2025' },
  { name: 'figure', address: 'figure=regional-trade-tashkent-2025' },
  { name: 'corridor', address: 'corridor=middle-corridor' },
  { name: 'trade', address: 'measure=bilateral-trade' },
  { name: 'data', address: 'data=events' },
  { name: 'source', address: 'source=article-001' },
  { name: 'map in words', address: 'words=between&from=astana&to=baku' },
] as const
/** What is empty or not found looks in the dark as what is found does: the same words on the same ground. */
const SEARCHES = { light: ['', '2024', 'qwxzvk'], dark: ['2024'] } as const
const WIDTHS = [
  { width: 1280, height: 720, isMobile: false, hasTouch: false },
  { width: 320, height: 640, isMobile: true, hasTouch: true },
] as const

for (const language of LANGUAGES) {
  for (const { width, height, isMobile, hasTouch } of WIDTHS) {
    test.describe(`${language} at ${width} px`, () => {
      test.use({ viewport: { width, height }, isMobile, hasTouch, bypassCSP: true, webgl: false })
      test('no screen has a violation in light or dark', async ({ page }) => {
        test.slow()
        const atlas = new AtlasDriver(page, language)
        await atlas.openWithMap()
        for (const theme of ['light', 'dark'] as const) {
          if (theme === 'dark') await atlas.switchTheme()
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
          for (const { name, address } of [{ name: 'overview', address: null }, ...SCREENS]) {
            await test.step(`${name}, ${theme}`, async () => {
              if (address !== null) await atlas.goTo(address)
              expect.soft(await findViolations(page), `${name}, ${theme}`).toEqual([])
            })
          }
          await atlas.goTo('')
          for (const text of SEARCHES[theme]) {
            await test.step(`search for "${text}", ${theme}`, async () => {
              await atlas.searchFor(text)
              expect.soft(await findViolations(page), `search for "${text}", ${theme}`).toEqual([])
            })
          }
          await page.keyboard.press('Escape')
          await expect(atlas.search).toBeHidden()
          await test.step(`help, ${theme}`, async () => {
            await atlas.openHelp()
            expect.soft(await findViolations(page), `help, ${theme}`).toEqual([])
            await page.keyboard.press('Escape')
            await expect(atlas.help).toBeHidden()
          })
        }
      })
    })
  }
}
