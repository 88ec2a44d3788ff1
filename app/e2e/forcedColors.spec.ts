/** The system's forced colours: what is chosen, drawn or focused is still told from what is not. */
import type { Locator, Page } from '@playwright/test'
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

const SCHEME_OF = { ar: 'dark', en: 'light' } as const

/** As the guidelines ask of what is no text (WCAG 1.4.11). */
const LEAST_CONTRAST = 3

/** Borders, outlines, lines through or under, and what is to be seen at all: colours of text alone do not count. */
function readMark(element: Element): string {
  return [element, ...element.querySelectorAll(':scope > span')]
    .map((part) => {
      const { borderWidth, borderStyle, borderColor, outline, outlineStyle, visibility, textDecorationLine } =
        getComputedStyle(part)
      return [
        borderWidth,
        borderStyle,
        borderColor,
        outlineStyle === 'none' ? '' : outline,
        visibility,
        textDecorationLine,
      ]
    })
    .join(' | ')
}

function listMarks(controls: Locator): Promise<string[]> {
  return controls.all().then((all) => Promise.all(all.map((control) => control.evaluate(readMark))))
}

/** No mark of what is chosen is a mark of another. */
async function expectMarked(what: string, controls: Locator, state: string): Promise<void> {
  const page = controls.page()
  const chosen = controls.and(page.locator(`[${state}=true]`))
  const others = controls.and(page.locator(`[${state}=false]`))
  for (const some of [chosen, others]) await expect(some.first(), what).toBeAttached()
  const plain = await listMarks(others)
  for (const mark of await listMarks(chosen)) expect(plain, what).not.toContain(mark)
}

interface Seen {
  readonly name: string
  readonly contrast: number
}

/** The strongest of its colours against the system's ground: of what is painted itself, or of a drawing's shapes. */
function readContrasts(page: Page, selector: string): Promise<Seen[]> {
  return page.evaluate((wanted) => {
    const probe = document.createElement('i')
    document.body.append(probe)
    const toLight = (color: string) => {
      const channels = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => Number(channel) / 255)
      const [r = 0, g = 0, b = 0] = channels.map((c) =>
        c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    probe.style.backgroundColor = 'Canvas'
    const ground = toLight(getComputedStyle(probe).backgroundColor)
    probe.remove()
    const toContrast = (color: string) => {
      if (!color.startsWith('rgb(')) return 1
      const light = toLight(color)
      return (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05)
    }
    return [...document.querySelectorAll(wanted)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const shapes =
          element instanceof SVGSVGElement
            ? [...element.querySelectorAll('path, circle, rect, line, polygon')]
            : [element]
        const colors = shapes.flatMap((shape) => {
          const {
            fill,
            stroke,
            backgroundColor,
            borderTopColor,
            borderTopWidth,
            outlineColor,
            outlineStyle,
          } = getComputedStyle(shape)
          if (shape instanceof SVGElement) return [fill, stroke]
          return [
            backgroundColor,
            borderTopWidth === '0px' ? '' : borderTopColor,
            outlineStyle === 'none' ? '' : outlineColor,
          ]
        })
        return { name: element.outerHTML.slice(0, 120), contrast: Math.max(...colors.map(toContrast)) }
      })
  }, selector)
}

async function expectSeen(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector).first(), selector).toBeAttached()
  const contrasts = await readContrasts(page, selector)
  expect(contrasts.length, selector).toBeGreaterThan(0)
  expect(contrasts.filter(({ contrast }) => contrast < LEAST_CONTRAST)).toEqual([])
}

/** Of what the keyboard is on: its outline, or that of the handle or field that stands for it. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const holders = [focused, focused?.parentElement, focused?.parentElement?.parentElement]
    const outlined = holders.find((holder) => holder && getComputedStyle(holder).outlineStyle !== 'none')
    return outlined
      ? getComputedStyle(outlined).outlineColor
      : `no outline: ${focused?.outerHTML.slice(0, 120)}`
  })
}

for (const language of LANGUAGES) {
  test.describe(`forced ${SCHEME_OF[language]} colours in ${language}`, () => {
    test.use({ webgl: false, forcedColors: 'active', colorScheme: SCHEME_OF[language] })

    test.describe('on a wide screen', () => {
      test.use({ viewport: { width: 1280, height: 800 } })

      test('what is chosen is marked, and names, drawings and the focus can be seen', async ({ page }) => {
        const atlas = new AtlasDriver(page, language)
        await atlas.openWithMap('place=tashkent&years=2024')
        const dots = ['tashkent', 'baku'] as const
        const [chosenDot, otherDot] = await Promise.all(
          dots.map((city) =>
            atlas.marker(city).evaluate((hub) => getComputedStyle(hub.children[1] ?? hub).outlineStyle),
          ),
        )
        expect([chosenDot, otherDot], 'the chosen city').toEqual(['solid', 'none'])
        // It would fill the letters of the name.
        const name = atlas.marker('baku').getByText(atlas.nameOf('baku'), { exact: true })
        await expect(name).toHaveCSS('-webkit-text-stroke-width', '0px')
        await expectMarked(
          'the chosen year',
          atlas.years.getByRole('group').getByRole('button'),
          'aria-pressed',
        )
        await expectMarked('the open tab', page.getByRole('tab'), 'aria-selected')
        const all = atlas.years.getByRole('button', { name: atlas.say('timeline:action.all'), exact: true })
        const whileOne = await all.evaluate(readMark)
        await atlas.chooseAllYears()
        await page.mouse.move(640, 300)
        expect(await all.evaluate(readMark), 'all years').not.toBe(whileOne)

        const layers = page.getByRole('switch').and(page.locator(':not([aria-describedby])'))
        await layers.first().click()
        await expectMarked('a layer that is shown', layers, 'aria-checked')
        await layers.first().click()
        await expectSeen(page, '#atlas-years-content [style*=block-size]')
        await expectSeen(page, '[aria-labelledby=legend-title] svg')
        await expectSeen(page, 'header svg')
        for (const address of ['corridor=middle-corridor', 'measure=bilateral-trade']) {
          await atlas.goTo(address)
          await expectSeen(page, '#atlas-panel svg')
        }
        await atlas.goTo('corridor=middle-corridor&tab=volumes')
        await expectSeen(page, '#atlas-panel [style*=block-size]')

        for (let stop = 0; stop < 12; stop++) {
          await page.keyboard.press('Tab')
          expect(await readFocus(page)).toMatch(/^rgba?\(/)
        }
        await atlas.searchFor('2024')
        await expect(atlas.searchResults().first()).toBeVisible()
        await expectMarked('the result that Enter opens', atlas.searchResults(), 'aria-selected')
        expect(await readFocus(page)).toMatch(/^rgba?\(/)
        const found = atlas.search.locator('mark').first()
        await expect(found).toHaveCSS('text-decoration-line', 'underline')
      })
    })

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

      test('the sheet’s handle and the chosen city’s chip can be seen', async ({ page }) => {
        const atlas = new AtlasDriver(page, language)
        await atlas.openWithMap('place=tashkent')
        await expectSeen(page, '#atlas-panel button + span')
        await page.getByRole('button', { name: atlas.say('shell:panel.collapse'), exact: true }).tap()
        const chips = page.locator('#atlas-panel ul:has([aria-current]) > li')
        const marks = await listMarks(chips.locator('a'))
        const current = await listMarks(chips.locator('a[aria-current]'))
        expect(marks).toHaveLength(5)
        expect(marks.filter((mark) => mark === current[0])).toHaveLength(1)
      })
    })
  })
}
