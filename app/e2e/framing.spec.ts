/** What is framed is seen from end to end: clear of sheet and cards, of the map's own controls and of the page's buttons. */
import type { Page } from '@playwright/test'
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

const CORRIDOR = 'middle-corridor'
/** Half of a port's or a crossing's mark, and a little of the map beside it. */
const MARK_PIXELS = 16

/** How many points along its drawn legs lie outside the window or under something that is not the map. */
function countHiddenPoints(page: Page, mapName: string): Promise<number> {
  return page.evaluate(
    ([name, corridor, reach]) => {
      const map = document.querySelector(`section[aria-label='${name}'] > div[dir=ltr]`)
      const lines = [...document.querySelectorAll<SVGPathElement>(`path[data-feature^='${corridor}/']`)]
      const points = lines.flatMap((line) => {
        const matrix = line.getScreenCTM()
        const length = line.getTotalLength()
        return matrix
          ? [0, 0.25, 0.5, 0.75, 1].map((share) =>
              line.getPointAtLength(share * length).matrixTransform(matrix),
            )
          : []
      })
      const isSeen = ({ x, y }: DOMPoint) =>
        [x - reach, x, x + reach].every((across) => map?.contains(document.elementFromPoint(across, y)))
      return points.length === 0 ? Number.NaN : points.filter((point) => !isSeen(point)).length
    },
    [mapName, CORRIDOR, MARK_PIXELS] as const,
  )
}

for (const language of LANGUAGES) {
  test.describe(`${language} on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, webgl: false })

    test('a corridor is seen whole at the middle stop of the sheet, and once it has sunk', async ({
      page,
    }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.openWithMap(`corridor=${CORRIDOR}`)
      const countHidden = () => countHiddenPoints(page, atlas.say('map:region.label'))
      await expect.poll(countHidden).toBe(0)
      await page.getByRole('button', { name: atlas.say('shell:panel.collapse') }).tap()
      await expect.poll(countHidden).toBe(0)
    })
  })

  test.describe(`${language} on a desk`, () => {
    test.use({ viewport: { width: 1440, height: 900 }, webgl: false })

    test('the opening view shows a corridor across the region whole, beside panel and legend', async ({
      page,
    }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.openWithMap()
      const legend = page.locator('#atlas-legend')
      await expect(legend).toBeVisible()
      await expect.poll(() => countHiddenPoints(page, atlas.say('map:region.label'))).toBe(0)
    })
  })
}
