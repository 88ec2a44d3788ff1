/** Time runs one way in every view of it, the map not at all; and what leaves the page holds no mark of direction. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

const BIDI_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

/** Of each drawing or list whose years stand side by side: 1 where later is right, -1 where later is left, 0 where neither. */
function readDirections(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const byView = new Map<Element, { year: number; x: number; y: number }[]>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement
      const year = node.textContent?.trim() ?? ''
      if (!holder?.checkVisibility({ visibilityProperty: true }) || !/^(?:19|20)\d\d$/.test(year)) continue
      const view = holder.closest('svg, ol, [role="group"]')
      const box = holder.getBoundingClientRect()
      if (!view || box.width < 2) continue
      const years = byView.get(view) ?? []
      byView.set(view, [...years, { year: Number(year), x: box.x + box.width / 2, y: box.y }])
    }
    return [...byView.values()].flatMap((years) => {
      const [first] = years
      const isRow = years.length > 2 && first && years.every(({ y }) => Math.abs(y - first.y) < 8)
      if (!isRow) return []
      const sorted = years.toSorted((a, b) => a.year - b.year)
      const signs = sorted.slice(1).map(({ x }, index) => Math.sign(x - (sorted[index]?.x ?? x)))
      return [signs.every((sign) => sign === signs[0]) ? (signs[0] ?? 0) : 0]
    })
  })
}

/** Of each chart with a scale of values: 1 where the scale stands right of the marks, -1 where left. */
function readScaleSides(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg')].flatMap((chart) => {
      const ticks = [...chart.querySelectorAll('text')].filter(({ textContent }) => textContent === '0')
      const { x, width } = chart.getBoundingClientRect()
      return ticks.map((tick) => Math.sign(tick.getBoundingClientRect().x - (x + width / 2)))
    }),
  )
}

test.use({ webgl: false })

test('a reader of Arabic turns the way of time, for this page and whoever is sent its address', async ({
  page,
}) => {
  const atlas = new AtlasDriver(page, 'ar')
  await atlas.open('place=tashkent')
  await atlas.turnTime('ltr')
  await expect.poll(() => atlas.address.get('time')).toBe('ltr')
  const latest = atlas.years.getByRole('slider').last()
  await latest.focus()
  const before = await latest.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowLeft')
  expect(Number(await latest.getAttribute('aria-valuetext'))).toBeLessThan(Number(before))
  await atlas.turnTime('rtl')
  await expect.poll(() => atlas.address.get('time')).toBeNull()
  await latest.focus()
  const turnedBack = await latest.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowLeft')
  expect(Number(await latest.getAttribute('aria-valuetext'))).toBeGreaterThan(Number(turnedBack))
})

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ viewport: { width: 1280, height: 800 } })

    for (const turn of ['', '&time=ltr']) {
      test(`all views of time run ${turn ? 'from the left where the address turns them' : 'the way of the page'}, and their scales stand where it begins`, async ({
        page,
      }) => {
        const later = language === 'ar' && turn === '' ? -1 : 1
        const atlas = new AtlasDriver(page, language)
        const directions: number[] = []
        const scaleSides: number[] = []
        for (const address of ['measure=bilateral-trade', 'corridor=middle-corridor&tab=volumes']) {
          await atlas.open(address + turn)
          await expect(atlas.years.getByRole('slider')).toHaveCount(2)
          directions.push(...(await readDirections(page)))
          const thumbs = await atlas.years
            .getByRole('slider')
            .evaluateAll((sliders) => sliders.map((slider) => slider.getBoundingClientRect().x))
          directions.push(Math.sign((thumbs[1] ?? 0) - (thumbs[0] ?? 0)))
          const steps = await atlas.years
            .getByRole('button', {
              name: new RegExp(
                ['earlier', 'later'].map((step) => atlas.say(`timeline:action.${step}`)).join('|'),
              ),
            })
            .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().x))
          directions.push(Math.sign((steps[1] ?? 0) - (steps[0] ?? 0)))
          scaleSides.push(...(await readScaleSides(page)))
        }
        // The dock twice, both thumbs and steps twice, charts of the measure and bars of the corridor.
        expect(directions.length).toBeGreaterThan(7)
        expect(new Set(directions)).toEqual(new Set([later]))
        expect(new Set(scaleSides)).toEqual(new Set([-later]))
      })
    }

    test('what points along the text is mirrored with the page, nothing that holds text is, and the switch keeps the focus', async ({
      page,
    }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open('place=tashkent')
      const play = atlas.years.getByRole('button', { name: atlas.say('timeline:action.playLabel') })
      await expect(play).toBeVisible()
      await expect(atlas.drawnMap).toBeAttached()
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
      const mirrored = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => getComputedStyle(element).transform.startsWith('matrix(-1, 0, 0, 1,'))
          .map((element) => ({ tag: element.tagName, text: element.textContent })),
      )
      expect(mirrored.every(({ tag, text }) => tag === 'svg' && text === '')).toBe(true)
      expect(mirrored.length > 0).toBe(language === 'ar')
      await expect(play.locator('svg')).toHaveCSS('transform', 'none')
      const panel = await atlas.panel.boundingBox()
      expect((panel?.x ?? 0) > 640).toBe(language === 'ar')

      // The switch changes the language of the address and nothing else of it, and keeps the focus.
      const others = () => [...atlas.address].filter(([key]) => key !== 'lang')
      const before = others()
      await atlas.switchLanguage()
      expect(others()).toEqual(before)
      const button = page
        .getByRole('banner')
        .getByRole('button', { name: atlas.say('shell:language.otherLanguageName') })
      await expect(button).toBeFocused()
    })

    test('what is downloaded and copied has no marks of direction, and digits that programs read', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const atlas = new AtlasDriver(page, language)
      await atlas.open()
      if (language === 'ar') await atlas.chooseWriting('arab', 'levant')
      await atlas.open('data=figures&years=2024-2025')
      const save = page.getByRole('button', { name: /CSV/ })
      await expect(save).toHaveAttribute('aria-disabled', 'false')
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
      expect(download.suggestedFilename()).toMatch(/^caspian-atlas-[\w.-]+-2024-2025\.csv$/)
      const saved = readFileSync(await download.path(), 'utf8')
      expect(saved).toMatch(/\d/)
      expect(saved).not.toMatch(BIDI_MARKS)
      expect(saved).not.toMatch(/[٠-٩٫٬٪]/)
      await atlas.open('place=tashkent')
      await page.getByRole('button', { name: atlas.say('shell:share.action') }).click()
      await expect(atlas.announcement(atlas.say('shell:share.announcement'))).toBeAttached()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toMatch(/[?&]place=tashkent/)
      expect(copied).not.toMatch(BIDI_MARKS)
      await atlas.open('source=article-004')
      const citation = await atlas.copyCitation('pointer')
      expect(citation).toContain('2024. https://')
      expect(citation).toContain(language === 'ar' ? 'في 9 آب 2024' : '9 Aug 2024')
      expect(citation).not.toMatch(BIDI_MARKS)
      expect(citation).not.toMatch(/[٠-٩٫٬٪]/)
      // Whatever a reader selects and copies is the text of the page.
      expect(await page.locator('body').textContent()).not.toMatch(BIDI_MARKS)
    })
  })
}
