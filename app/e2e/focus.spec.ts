/** Every stop of the Tab key can be seen (WCAG 2.4.11), and the walk through a page ends (2.1.2). */
import type { Page } from '@playwright/test'
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

/** In English the same bars lie mirrored: the overview and the longest panel show whether one hides anything. */
const SCREENS = {
  ar: ['', 'place=tashkent', 'corridor=middle-corridor', 'years=2024&data=events'],
  en: ['', 'corridor=middle-corridor'],
} as const
/** A phone on its side hides the same in either language. */
const WINDOWS = [
  { width: 1280, height: 720, isMobile: false, hasTouch: false, languages: LANGUAGES },
  { width: 390, height: 844, isMobile: true, hasTouch: true, languages: LANGUAGES },
  { width: 844, height: 390, isMobile: true, hasTouch: true, languages: ['ar'] },
] as const
const MOST_STOPS = 500

interface Stop {
  /** Null past the last stop, where the browser's own bar would have the focus. */
  readonly name: string | null
  /** Where the window shows it and nothing lies over all of it. */
  readonly isSeen: boolean
}

function readStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return { name: null, isSeen: true }
    const name = focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 60) ?? ''
    // A slider's input is unseen; its handle shows the focus.
    const shown = focused.matches('[type=range]') ? focused.parentElement : focused
    if (!shown) return { name, isSeen: false }
    const isSeen = [...shown.getClientRects()].some(({ left, top, right, bottom }) => {
      const inset = 3
      const columns = [left + inset, (left + right) / 2, right - inset]
      const rows = [top + inset, (top + bottom) / 2, bottom - inset]
      return columns.some((x) =>
        rows.some((y) => {
          const top = document.elementFromPoint(x, y)
          return top !== null && (shown.contains(top) || top.closest('label')?.contains(shown) === true)
        }),
      )
    })
    return { name: `${focused.localName} ${name}`, isSeen }
  })
}

for (const { width, height, isMobile, hasTouch, languages } of WINDOWS) {
  for (const language of languages) {
    test.describe(`${language} at ${width} px`, () => {
      test.use({ viewport: { width, height }, isMobile, hasTouch, webgl: false })

      test('whatever has the focus can be seen, on the way through the page and to its end', async ({
        page,
      }) => {
        test.slow()
        const atlas = new AtlasDriver(page, language)
        for (const address of SCREENS[language]) {
          await test.step(`"${address}"`, async () => {
            await atlas.open(address)
            await expect(atlas.marker('baku')).toBeAttached()
            const hidden: string[] = []
            let stops = 0
            for (; stops < MOST_STOPS; stops++) {
              await page.keyboard.press('Tab')
              const { name, isSeen } = await readStop(page)
              if (name === null) break
              // The map moves to what the keyboard reaches.
              if (isSeen) continue
              await expect
                .poll(async () => (await readStop(page)).isSeen, { timeout: 2000 })
                .toBe(true)
                .catch(() => hidden.push(name))
            }
            expect.soft(hidden, address).toEqual([])
            expect(stops, `the stops of "${address}" end`).toBeLessThan(MOST_STOPS)
            expect(stops).toBeGreaterThan(10)
          })
        }
      })
    })
  }
}
