/** What appears on the map under the pointer (WCAG 1.4.13): it can be gone over to, stays, and goes with Escape. */
import { LANGUAGES } from '../domain/record/text'
import { openAtLoneLeg } from './catchLeg'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

test.use({ viewport: { width: 1280, height: 800 }, webgl: false })

for (const language of LANGUAGES) {
  test(`the name beside the pointer is one to go over to, to put away and to choose by in ${language}`, async ({
    page,
  }) => {
    const atlas = new AtlasDriver(page, language)
    const { corridor, leg, name, pointBeside, find } = await openAtLoneLeg(page, atlas, 'rail')
    const canvas = page.getByRole('region', { name: atlas.say('map:canvas.label'), exact: true })
    const readBox = async () => {
      const box = await name.locator('xpath=..').boundingBox()
      if (!box) throw new Error('no name is shown')
      return box
    }
    await expect(async () => {
      await pointBeside(0)
      await expect(name).toBeVisible({ timeout: 2_000 })
    }).toPass()
    const first = await readBox()
    await pointBeside(8)
    expect(await readBox()).toEqual(first)
    const { x, y } = await find(8)
    const isOverIt = x >= first.x && x <= first.x + first.width && y >= first.y && y <= first.y + first.height
    expect(isOverIt, 'it lies over what is pointed at').toBe(false)

    // Put away, it stays away until the pointer has been elsewhere.
    await page.keyboard.press('Escape')
    await expect(name).toBeHidden()
    await pointBeside(0)
    await expect(canvas).toHaveCSS('cursor', 'pointer')
    await expect(name).toBeHidden()
    await pointBeside(300)
    await expect(canvas).not.toHaveCSS('cursor', 'pointer')
    await pointBeside(0)
    await expect(name).toBeVisible()

    // A city's button takes the press where both are.
    const box = await readBox()
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const zIndexes = await name.evaluate((element) => {
      const hub = document.querySelector('[data-hub]')
      return [element.parentElement, hub].map((each) =>
        each ? Number(getComputedStyle(each).zIndex) : Number.NaN,
      )
    })
    expect(zIndexes[1]).toBeGreaterThan(zIndexes[0] ?? Number.NaN)

    await page.mouse.move(middle.x, middle.y, { steps: 8 })
    await expect(name).toBeVisible()
    expect(await readBox()).toEqual(box)
    await page.mouse.click(middle.x, middle.y)
    await expect.poll(() => atlas.address.get('corridor')).toBe(corridor)
    expect(atlas.address.get('leg')).toBe(leg)
  })
}
