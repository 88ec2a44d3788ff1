/** As withoutWebgl.spec.ts, in a browser that itself was told to draw no WebGL. */
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

test('a machine that gives no WebGL gets the SVG map', async ({ page }) => {
  const atlas = new AtlasDriver(page, 'ar')
  await atlas.openWithMap()
  await expect(page.getByText(atlas.say('svgMap:lack.no-webgl'))).toBeVisible()
  await atlas.chooseCity('baku')
})
