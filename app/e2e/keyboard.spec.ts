import type { Page } from '@playwright/test'
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver, CITIES } from './driver'
import { expect, hasWebglIn, test } from './fixtures'

/** Presses Tab until what has the focus answers; a page has some hundred stops. */
async function tabTo(page: Page, isThere: (focused: Element) => boolean): Promise<void> {
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press('Tab')
    if (await page.locator(':focus').evaluate(isThere)) return
  }
  throw new Error('the keyboard never got there')
}

/** True where nothing covers the middle of what has the focus. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused) return false
    const { x, y, width, height } = focused.getBoundingClientRect()
    return focused.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })
}

for (const language of LANGUAGES) {
  test.describe(`${language}, on the map`, () => {
    test.use({ webgl: hasWebglIn(language) })

    test('from the skip link to a year of a city and back, by keyboard alone', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      // A dozen flights of the map, each drawn without a graphics card.
      test.slow()
      const isLeftLater = language === 'ar'
      await atlas.openWithMap('years=2023-2025')
      await page.keyboard.press('Tab')
      await expect(page.locator(':focus')).toHaveText(atlas.say('shell:skip.map'))
      await page.keyboard.press('Enter')
      await tabTo(page, (focused) => focused.matches('[data-hub]'))

      const met = new Set<string>()
      const meet = async () => {
        await expect.poll(() => isFocusSeen(page)).toBe(true)
        met.add((await page.locator(':focus').getAttribute('data-hub')) ?? '')
      }
      await meet()
      // To the easternmost, and from there to the westernmost.
      for (const key of [
        ...CITIES.slice(1).map(() => 'ArrowRight'),
        ...CITIES.slice(1).map(() => 'ArrowLeft'),
      ]) {
        await page.keyboard.press(key)
        await meet()
      }
      expect([...met].toSorted()).toEqual([...CITIES].toSorted())

      while ((await page.locator(':focus').getAttribute('data-hub')) !== 'baku') {
        await page.keyboard.press('ArrowRight')
      }
      await page.keyboard.press('Enter')
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('baku'))
      await expect(atlas.panelTitle).toBeFocused()

      await tabTo(page, (focused) => focused.matches('[type=range], [role=slider]'))
      await page.keyboard.press(isLeftLater ? 'ArrowLeft' : 'ArrowRight')
      await expect.poll(() => atlas.address.get('years')).toBe('2024-2025')
      await page.keyboard.press('Tab')
      await page.keyboard.press(isLeftLater ? 'ArrowRight' : 'ArrowLeft')
      await expect.poll(() => atlas.address.get('years')).toBe('2024')
      const heard = page.locator('[role=status][aria-live=polite]').last()
      await expect(heard).toContainText('2024')
      // Said after a moment: until then what was said of 2024 to 2025 stands.
      await expect(heard).not.toContainText('2025')
      const count = Number(/\d+/.exec((await heard.textContent())?.replace('2024', '') ?? '')?.[0])
      await expect(heard).toHaveText(atlas.say('timeline:announcement.inYears', { count, years: '2024' }))

      await page.keyboard.press('Escape')
      await expect.poll(() => atlas.address.get('place')).toBeNull()
      await expect(atlas.marker('baku')).toBeFocused()
    })

    test('a city out of view is brought into it when the keyboard comes to it', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.openWithMap('view=10,52,5')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await tabTo(page, (focused) => focused.matches('[data-hub]'))
      await expect.poll(() => isFocusSeen(page)).toBe(true)
    })
  })

  test.describe(language, () => {
    test.use({ webgl: false })

    test('the question mark lists the keys, and Escape gives the focus back', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open('place=baku')
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('baku'))
      await page.keyboard.press('Tab')
      await page.keyboard.press('?')
      const help = page.getByRole('dialog', { name: atlas.say('shell:help.open'), exact: true })
      const search = help.getByRole('cell', { name: atlas.say('help:action.search'), exact: true })
      await expect(search).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(help).toBeHidden()
      await expect(page.locator(':focus')).toHaveText(atlas.say('shell:skip.map'))
      // One thing at a time: the panel stays.
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('baku'))
    })

    test('the skip links come first, and the map in words, which is asked by keyboard and gives the focus back', async ({
      page,
    }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open()
      const link = atlas.say('shell:textMap')
      for (const part of ['map', 'panel', 'years']) {
        await page.keyboard.press('Tab')
        await expect(page.locator(':focus')).toHaveText(atlas.say(`shell:skip.${part}`))
        await expect(page.locator(':focus')).toHaveAttribute('href', /^#/)
      }
      await page.keyboard.press('Tab')
      await expect(page.locator(':focus')).toHaveText(link)
      await page.keyboard.press('Enter')
      const title = page.getByRole('heading', { level: 2, name: atlas.say('textMap:title'), exact: true })
      await expect(title).toBeFocused()
      await expect(page).toHaveTitle(new RegExp(link))
      await tabTo(page, (focused) => focused.matches('select'))
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => atlas.address.get('words')).toBe('between')
      const names = { from: atlas.nameOf('astana'), to: atlas.nameOf('baku') }
      const question = atlas.say('textMap:asked.between', names)
      await expect(page.getByRole('heading', { level: 3, name: question, exact: true })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(title).toBeHidden()
      await expect(page.locator(':focus')).toHaveText(link)
    })
  })
}
