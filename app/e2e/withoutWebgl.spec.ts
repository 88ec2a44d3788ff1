/** A browser that draws no WebGL at all, as some managed and old machines do. */
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { test as base, expect } from './fixtures'

const test = base.extend<object, { withoutWebgl: undefined }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis']
      await use({ ...launchOptions, args })
    },
    { scope: 'worker' },
  ],
})

for (const language of LANGUAGES) {
  test(`${language}: a sentence says why there is no map, and lists, panels and years work`, async ({
    page,
  }) => {
    const atlas = new AtlasDriver(page, language)
    await atlas.open()
    await expect(page.getByText(atlas.say('mapPane:status.no-webgl'))).toBeVisible()
    await atlas.panel
      .getByRole('link', { name: atlas.nameOf('tashkent') })
      .first()
      .click()
    await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
    await atlas.chooseYear(2024)
    await atlas.switchLanguage()
    await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
  })
}
