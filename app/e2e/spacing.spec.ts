/** The spacing a reader may set by styles of their own (WCAG 1.4.12): nothing is cut off or runs out of the page. */
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'
import { hasSidewaysScroll } from './pageMeasurements'

const SPACING = `
  * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

for (const width of [320, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 720 }, webgl: false, bypassCSP: true })

    test('wider spacing cuts no button or heading off', async ({ page }) => {
      const atlas = new AtlasDriver(page, 'en')
      for (const address of ['', 'place=tashkent', 'corridor=middle-corridor']) {
        await atlas.open(address)
        await expect(atlas.marker('baku')).toBeAttached()
        await page.addStyleTag({ content: SPACING })
        expect(await hasSidewaysScroll(page), address).toBe(false)
        const cut = await page.evaluate(() =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'main h2, main h3, main button, main a, main p, header button',
            ),
          ]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map(({ textContent }) => textContent),
        )
        expect(cut, address).toEqual([])
        const outside = await page.evaluate(() => {
          const panel = document.querySelector('#atlas-panel section')?.parentElement
          return panel ? panel.scrollWidth - panel.clientWidth : Number.NaN
        })
        expect(outside, `sideways in the panel of "${address}"`).toBeLessThanOrEqual(0)
      }
    })
  })
}
