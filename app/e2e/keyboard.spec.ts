import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

for (const language of LANGUAGES) {
  test(`${language}: Enter opens a city, Escape closes it and gives the focus back`, async ({ page }) => {
    const atlas = new AtlasDriver(page, language)
    await atlas.openWithMap()
    await atlas.marker('baku').focus()
    await page.keyboard.press('Enter')
    await expect(atlas.panelTitle).toHaveText(atlas.nameOf('baku'))
    await expect(atlas.panelTitle).toBeFocused()
    await page.keyboard.press('Escape')
    await expect.poll(() => atlas.address.get('place')).toBeNull()
    await expect(atlas.marker('baku')).toBeFocused()
  })

  test.describe(language, () => {
    test.use({ webgl: false })

    test(`the arrow that points to later years makes them later`, async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open('years=2022-2024')
      await atlas.years.getByRole('slider').last().focus()
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight')
      await expect.poll(() => atlas.address.get('years')).toBe('2022-2025')
    })

    test(`the skip links lead to panel, years and map`, async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open()
      await page.keyboard.press('Tab')
      for (const part of ['panel', 'years', 'map']) {
        await expect(page.getByRole('link', { name: atlas.say(`shell:skip.${part}`) })).toBeAttached()
      }
      await expect(page.locator(':focus')).toHaveAttribute('href', /^#/)
    })
  })
}
