/** Journey 8: whatever the spelling, digits, month names or language, the same item is found and opened. */
import { LANGUAGES } from '../domain/record/text'
import type { SearchKind } from '../domain/search/searchDocument'
import { AtlasDriver } from './driver'
import { expect, hasWindowIn, test } from './fixtures'
import { hasSidewaysScroll } from './pageMeasurements'

/** What is typed, the kind and id of the first result, and what its row says of why. */
const FOUND: readonly [text: string, kind: SearchKind, id: string, why: RegExp][] = [
  ['ميرضيائيف', 'person', 'shavkat-mirziyoyev', /ميرضيائيف/],
  ['استانا', 'place', 'astana', /أستانا/],
  ['Mirziyaev', 'person', 'shavkat-mirziyoyev', /Mirziyaev/],
  ['TITR', 'corridor', 'middle-corridor', /TITR/],
  ['قرغيزستان', 'place', 'kyrgyzstan', /قرغيزستان/],
  ['middle corridor', 'corridor', 'middle-corridor', /Middle Corridor/],
  ['529.4', 'figure', 'bilateral-trade-kz-az-2023-stat', /529\.4/],
]

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ webgl: false })

    test('any spelling is found, explained and opened', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open('years=2024')
      for (const [text, kind, id, why] of FOUND) {
        await test.step(text, async () => {
          await atlas.searchFor(text)
          const first = atlas.searchResults().first()
          await expect(first).toHaveText(why)
          await expect(first).toHaveAttribute('aria-selected', 'true')
          await expect(atlas.searchResults(kind).first()).toHaveText(why)
          await atlas.searchField.press('Enter')
          await expect(atlas.search).toBeHidden()
          await expect.poll(() => atlas.address.get(kind)).toBe(id)
          expect(atlas.address.get('years')).toBe('2024')
          await expect(atlas.panelTitle).toBeFocused()
        })
      }
    })

    test('a month in either Arab tradition and in English finds the same, and nonsense gets advice to go on with', async ({
      page,
    }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open()
      const counts: (string | null)[] = []
      for (const month of ['تشرين الثاني 2025', 'نوفمبر ٢٠٢٥', 'November 2025']) {
        await atlas.searchFor(month)
        await expect(atlas.searchResults('event').first()).toHaveText(/2025/)
        counts.push(await atlas.search.getByRole('status').textContent())
      }
      expect(new Set(counts).size).toBe(1)
      await atlas.searchFor('٢٠٢٤')
      await expect(atlas.searchResults('event').first()).toHaveText(/2024/)
      await atlas.searchFor('qwxzvk')
      await expect(atlas.search.getByRole('status')).toHaveText(
        atlas.say('search:nothing.title', { query: 'qwxzvk' }),
      )
      await expect(atlas.searchResults()).toHaveCount(0)
      await atlas.search
        .getByRole('button', { name: atlas.say('search:example.corridor'), exact: true })
        .click()
      await expect(atlas.searchField).toBeFocused()
      await expect(atlas.searchResults('corridor').first()).toBeVisible()
    })

    test('works by keyboard alone, and leaves the open item to the next Escape', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open('place=astana')
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('astana'))
      await atlas.panelTitle.focus()
      await page.keyboard.press('/')
      await expect(atlas.searchField).toBeFocused()
      await page.keyboard.type('10/2')
      await expect(atlas.searchField).toHaveValue('10/2')
      await atlas.searchField.fill('2025')
      await page.keyboard.press('ArrowDown')
      await expect(atlas.searchResults().nth(1)).toHaveAttribute('aria-selected', 'true')
      await expect(atlas.searchField).toHaveAttribute(
        'aria-activedescendant',
        (await atlas.searchResults().nth(1).getAttribute('id')) ?? 'none',
      )
      await page.keyboard.press('Escape')
      await expect(atlas.search).toBeHidden()
      await expect(atlas.panelTitle).toBeFocused()
      expect(atlas.address.get('place')).toBe('astana')
      await page.keyboard.press('Control+k')
      await expect(atlas.searchField).toBeFocused()
      await expect(atlas.searchField).toHaveValue('')
    })

    for (const width of [390, 320]) {
      if (!hasWindowIn(language, width)) continue
      test.describe(`at ${width} px`, () => {
        test.use({ viewport: { width, height: 740 }, hasTouch: true, isMobile: true })

        test('fills the screen, and nothing scrolls sideways', async ({ page }) => {
          const atlas = new AtlasDriver(page, language)
          await atlas.open()
          expect(await hasSidewaysScroll(page)).toBe(false)
          await atlas.searchButton.tap()
          expect(await atlas.search.boundingBox()).toEqual({ x: 0, y: 0, width, height: 740 })
          await atlas.searchFor(atlas.say('search:example.month'))
          expect(await hasSidewaysScroll(page)).toBe(false)
          await atlas.searchResults('event').first().tap()
          await expect.poll(() => atlas.address.get('event')).not.toBeNull()
          await expect(atlas.panelTitle).toBeInViewport()
        })
      })
    }

    test('the search costs the first visit nothing, and a result opens on the map and in the panel by a press', async ({
      page,
    }) => {
      const atlas = new AtlasDriver(page, language)
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await atlas.openWithMap()
      expect(asked.filter((url) => url.includes('loadSearch'))).toEqual([])
      await atlas.searchButton.hover()
      await expect.poll(() => asked.some((url) => url.includes('loadSearch'))).toBe(true)
      await atlas.searchFor(atlas.nameOf('baku'))
      await atlas.searchResults('place').first().click()
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('baku'))
      await expect(atlas.marker('baku')).toHaveAttribute('aria-pressed', 'true')
    })
  })
}
