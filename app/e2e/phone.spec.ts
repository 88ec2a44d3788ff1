import type { Page } from '@playwright/test'
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver, CITIES } from './driver'
import { findSmallTargets } from './findSmallTargets'
import { expect, hasWindowIn, test } from './fixtures'
import { findFirstShown, hasSidewaysScroll } from './pageMeasurements'

for (const language of LANGUAGES) {
  for (const width of [390, 320]) {
    if (!hasWindowIn(language, width)) continue
    test.describe(`${language} at ${width} px`, () => {
      test.use({
        viewport: { width, height: 740 },
        hasTouch: true,
        isMobile: true,
        webgl: false,
      })

      test('every city can be tapped, the sheet and the years answer to a finger, and nothing scrolls sideways', async ({
        page,
      }) => {
        const atlas = new AtlasDriver(page, language)
        await atlas.openWithMap()
        expect(await hasSidewaysScroll(page)).toBe(false)
        for (const city of CITIES) {
          await test.step(city, async () => {
            await atlas.marker(city).tap()
            await expect(atlas.panelTitle).toHaveText(atlas.nameOf(city))
            expect(await hasSidewaysScroll(page)).toBe(false)
            await atlas.closePanel()
            await expect.poll(() => atlas.address.get('place')).toBeNull()
          })
        }
        await test.step('the sheet grows and shrinks by its buttons', async () => {
          await atlas.marker('astana').tap()
          await expect(atlas.panelTitle).toHaveText(atlas.nameOf('astana'))
          const heightOfSheet = async () => (await atlas.panelTitle.boundingBox())?.y ?? Number.NaN
          const half = await heightOfSheet()
          await page.getByRole('button', { name: atlas.say('shell:panel.expand') }).tap()
          await expect.poll(heightOfSheet).toBeLessThan(half)
          await page.getByRole('button', { name: atlas.say('shell:panel.collapse') }).tap()
          await expect.poll(heightOfSheet).toBe(half)
          await atlas.closePanel()
        })
        await test.step('a finger on the first or the last year chooses it, though a handle stands there', async () => {
          await page.getByRole('button', { name: atlas.say('shell:dock.open') }).tap()
          await expect(atlas.years.getByRole('slider')).toHaveCount(2)
          expect(await hasSidewaysScroll(page)).toBe(false)
          for (const year of [2013, 2026]) {
            const bar = atlas.years.getByRole('button', { name: new RegExp(`^${year}:`) })
            const { x, y, width, height } = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
            // On the bar itself, which ends where the handles run.
            await page.touchscreen.tap(x + width / 2, y + height * 0.6)
            await expect.poll(() => atlas.address.get('years')).toBe(String(year))
            await atlas.chooseAllYears()
          }
        })
      })
    })
  }
}

for (const language of LANGUAGES) {
  test.describe(`${language} at 320 px, within the sheet`, () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, webgl: false })

    test('an arrow leads back to the city an item was opened from, as it was left', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open('place=tashkent')
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
      await expect(atlas.wayBack).toHaveCount(0)
      const events = atlas.panel.getByRole('tabpanel').getByRole('link')
      await events.nth(4).scrollIntoViewIfNeeded()
      const reading = await findFirstShown(atlas.panel)
      await events.nth(4).tap()
      await expect(atlas.panelTitle).not.toHaveText(atlas.nameOf('tashkent'))
      await expect(atlas.wayBack).toHaveAccessibleName(
        atlas.say('cards:panel.backTo', { name: atlas.nameOf('tashkent') }),
      )
      expect(await findSmallTargets(page)).toEqual([])
      expect(await hasSidewaysScroll(page)).toBe(false)
      await atlas.wayBack.tap()
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
      await expect(atlas.panelTitle).toBeFocused()
      await expect.poll(() => findFirstShown(atlas.panel)).toBe(reading)
      await expect(atlas.wayBack).toHaveCount(0)
    })

    test('the arrow stays through a reload, and undoes neither the language nor the years', async ({
      page,
    }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open('place=tashkent&years=2025')
      await atlas.panel.getByRole('tabpanel').getByRole('link').first().tap()
      await expect(atlas.wayBack).toBeVisible()
      await atlas.switchLanguage()
      await page.reload()
      await expect(atlas.wayBack).toHaveAccessibleName(
        atlas.say('cards:panel.backTo', { name: atlas.nameOf('tashkent') }),
      )
      await atlas.wayBack.press('Enter')
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
      expect(atlas.address.get('years')).toBe('2025')
      await expect(atlas.wayBack).toHaveCount(0)
    })
  })

  for (const viewport of [
    { width: 390, height: 844 },
    { width: 320, height: 640 },
    { width: 844, height: 390 },
  ]) {
    if (!hasWindowIn(language, viewport.width)) continue
    test.describe(`${language} at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport, hasTouch: true, isMobile: true, webgl: false })

      test('a chosen tab shows that it has changed, a link to one moves nothing, and a city has its tabs in one row', async ({
        page,
      }) => {
        const atlas = new AtlasDriver(page, language)
        await atlas.open('corridor=middle-corridor&tab=volumes')
        await expect(atlas.panel.getByRole('tabpanel')).toContainText(/2024/)
        expect(await atlas.panel.evaluate((panel) => panel.parentElement?.scrollTop)).toBe(0)
        const milestones = { name: atlas.say('corridorPanel:tabs.milestones'), exact: true }
        await atlas.panel.getByRole('tab', milestones).tap()
        await expect(atlas.panel.getByRole('tabpanel', milestones)).toBeVisible()
        const tabs = await atlas.panel.getByRole('tablist').boundingBox()
        const area = await atlas.panel.locator('xpath=..').boundingBox()
        if (!tabs || !area) throw new Error('the panel has no tabs')
        expect(tabs.y - area.y).toBeLessThan(24)
        expect(area.y + area.height - tabs.y).toBeGreaterThan(150)

        await atlas.goTo('place=tashkent')
        await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
        const tabsOfCity = await atlas.panel.getByRole('tab').all()
        expect(tabsOfCity).toHaveLength(4)
        const tops = await Promise.all(tabsOfCity.map(async (tab) => (await tab.boundingBox())?.y))
        expect(new Set(tops).size).toBe(1)
        await tabsOfCity[0]?.focus()
        for (const key of ['End', 'Home']) {
          await page.keyboard.press(key)
          await expect(atlas.panel.getByRole('tab', { selected: true })).toBeInViewport({ ratio: 0.95 })
          expect(await hasSidewaysScroll(page)).toBe(false)
        }
      })
    })
  }

  test.describe(`${language} at 390 px, in the map in words`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, webgl: false })

    test('no city that can be chosen is cut off, and no longer name without dots', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      for (const address of ['words=where', 'words=corridor']) {
        await atlas.open(address)
        const selects = page
          .getByRole('group', { name: atlas.say('textMap:ask.label') })
          .getByRole('combobox')
        await expect(selects).toHaveCount(3)
        const cut = await selects.evaluateAll((elements) =>
          elements.flatMap((element) => {
            const context = document.createElement('canvas').getContext('2d')
            if (!(element instanceof HTMLSelectElement) || !context) return []
            context.font = getComputedStyle(element).font
            // What is longer ends in dots, of which no name of a city has to make use.
            if (getComputedStyle(element).textOverflow === 'ellipsis' && element.options.length > 6) return []
            // The arrow and the padding take their part of it.
            const room = element.clientWidth - 40
            return [...element.options]
              .map(({ text }) => text)
              .filter((text) => context.measureText(text).width > room)
          }),
        )
        expect(cut).toEqual([])
      }
    })
  })

  test.describe(`${language} on its side`, () => {
    test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true, webgl: false })

    test('nothing lies over anything else, and every city can be tapped', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open()
      const parts = {
        panel: page.locator('#atlas-panel'),
        years: atlas.years,
        search: atlas.searchButton,
        more: page.getByRole('button', { name: atlas.say('shell:more'), exact: true }),
        legend: page.getByRole('button', { name: atlas.say('shell:legend.open'), exact: true }),
        controls: page.getByRole('group', { name: atlas.say('map:controls.label'), exact: true }),
        inset: page.getByRole('group', { name: atlas.say('map:inset.label'), exact: true }),
      }
      await expect(parts.inset).toBeVisible()
      const boxes = await Promise.all(
        Object.entries(parts).map(async ([name, part]) => ({ name, box: await part.boundingBox() })),
      )
      for (const { name, box } of boxes) {
        for (const other of boxes) {
          if (name >= other.name) continue
          expect(box && other.box && overlap(box, other.box), `${name} over ${other.name}`).toBe(false)
        }
      }
      for (const city of CITIES) {
        await expect(atlas.marker(city)).toHaveCount(1)
        await atlas.marker(city).tap()
        await expect(atlas.panelTitle).toHaveText(atlas.nameOf(city))
        expect(await hasSidewaysScroll(page)).toBe(false)
        await atlas.closePanel()
      }
    })
  })

  test.describe(`${language} magnified fourfold`, () => {
    test.use({ viewport: { width: 320, height: 256 }, webgl: false })

    test('nothing scrolls sideways, and the end of the page is reached by scrolling', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open()
      expect(await hasSidewaysScroll(page)).toBe(false)
      await expect(atlas.searchButton).toBeInViewport()
      await page.getByRole('button', { name: atlas.say('shell:panel.expand') }).click()
      // More than such a window has room for: the page is as long as the sheet needs.
      await expect
        .poll(async () => (await page.locator('#atlas-panel').boundingBox())?.height)
        .toBeGreaterThan(240)
      await atlas.years.scrollIntoViewIfNeeded()
      const { y = Number.NaN, height = 0 } = (await atlas.years.boundingBox()) ?? {}
      expect(y + height).toBeLessThanOrEqual(256)
    })
  })
}

test.describe('on its side, drawn by WebGL', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })

  test('the open legend leaves the map whole around it', async ({ page }) => {
    const atlas = new AtlasDriver(page, 'ar')
    await atlas.openWithMap('corridor=middle-corridor')
    // Beside the legend's button, above where the card and its shadow come to lie.
    const clip = { x: 250, y: 60, width: 180, height: 24 }
    const before = await readPicture(page, clip)
    await page.getByRole('button', { name: atlas.say('shell:legend.open'), exact: true }).tap()
    await expect(atlas.plannedSwitch).toBeVisible()
    expect(await readPicture(page, clip)).toBe(before)
  })
})

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** That part of the window as it is painted. Of a picture of the whole: for one of a part Chromium paints anew. */
async function readPicture(page: Page, { x, y, width, height }: Box): Promise<string> {
  const whole = (await page.screenshot()).toString('base64')
  const part = { whole, x, y, width, height }
  return page.evaluate(async ({ whole, x, y, width, height }) => {
    const image = new Image()
    image.src = `data:image/png;base64,${whole}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    canvas.getContext('2d')?.drawImage(image, -x, -y)
    return canvas.toDataURL()
  }, part)
}

function overlap(one: Box, other: Box): boolean {
  const meets = (start: number, size: number, otherStart: number, otherSize: number) =>
    start < otherStart + otherSize && otherStart < start + size
  return meets(one.x, one.width, other.x, other.width) && meets(one.y, one.height, other.y, other.height)
}
