/** The three acts that must feel perfect: a marker, the years, the language; and what the address makes of them. */
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver, CITIES } from './driver'
import { readServedRecord } from './expectedCounts'
import { expect, hasWebglIn, test } from './fixtures'
import { findFirstShown, measureMarkers } from './pageMeasurements'

const YEAR_2024 = { fromYear: 2024, toYear: 2024 }

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ webgl: hasWebglIn(language) })

    test('five cities are buttons named by what is there, and each opens its panel', async ({ page }) => {
      const { countAt } = readServedRecord()
      const atlas = new AtlasDriver(page, language)
      await atlas.openWithMap()
      for (const city of CITIES) {
        const counts = countAt(city, null)
        const name = atlas.say('app:place.label', {
          name: atlas.nameOf(city),
          events: atlas.say('cards:count.events', { count: counts.events }),
          figures: atlas.say('cards:count.figures', { count: counts.figures }),
          corridors: atlas.say('cards:count.corridors', { count: counts.corridors }),
        })
        await expect(atlas.map.getByRole('button', { name, exact: true })).toHaveCount(1)
        await atlas.chooseCity(city)
      }
    })

    test('choosing a year narrows markers, panel and announcement together', async ({ page }) => {
      const { countAt, countIn } = readServedRecord()
      const atlas = new AtlasDriver(page, language)
      await atlas.openWithMap('place=tashkent')
      await atlas.chooseYear(2024)
      const counts = countAt('tashkent', YEAR_2024)
      await expect(atlas.marker('tashkent')).toHaveAccessibleName(
        atlas.say('app:place.label', {
          name: atlas.nameOf('tashkent'),
          events: atlas.say('cards:count.events', { count: counts.events }),
          figures: atlas.say('cards:count.figures', { count: counts.figures }),
          corridors: atlas.say('cards:count.corridors', { count: counts.corridors }),
        }),
      )
      const tab = atlas.panel.getByRole('tab').first()
      await expect(tab).toContainText(String(counts.events))
      const words = { count: countIn(YEAR_2024).events, years: '2024' }
      await expect(atlas.announcement(atlas.say('timeline:announcement.inYears', words))).toHaveCount(1)
      await atlas.chooseAllYears()
      await expect(tab).toContainText(String(countAt('tashkent', null).events))
    })

    test('the language switch keeps selection, years, camera, scroll and markers in place', async ({
      page,
    }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.openWithMap('years=2024-2025&place=tashkent&view=62,43,4.2')
      await atlas.scrollPanel(400)
      const reading = await findFirstShown(atlas.panel)
      const before = await measureMarkers(page)
      const addressBefore = atlas.address
      await atlas.switchLanguage()
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
      await expect(page).toHaveTitle(new RegExp(atlas.say('app:document.title')))
      await expect(atlas.marker('tashkent')).toBeVisible()
      expect(await findFirstShown(atlas.panel)).toBe(reading)
      for (const key of ['years', 'place', 'view']) {
        expect(atlas.address.get(key)).toBe(addressBefore.get(key))
      }
      const after = await measureMarkers(page)
      for (const city of ['tashkent', 'astana', 'baku'] as const) {
        const [from, to] = [before.get(city), after.get(city)]
        if (!from || !to) throw new Error(`${city} is not on the map in both languages`)
        expect(Math.hypot(from.x - to.x, from.y - to.y), city).toBeLessThanOrEqual(1)
      }
    })
  })

  test.describe(`in ${language}, whatever the map`, () => {
    test.use({ webgl: false })

    test('a link restores what it was made of', async ({ page }) => {
      const { record, countAt } = readServedRecord()
      const atlas = new AtlasDriver(page, language)
      await atlas.openWithMap('years=2025&place=astana&tab=figures&layers=events,rail&view=70,48,4.5')
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('astana'))
      const tab = atlas.panel.getByRole('tab', { selected: true })
      await expect(tab).toContainText(String(countAt('astana', { fromYear: 2025, toYear: 2025 }).figures))
      const event = record.events[0]
      if (!event) throw new Error('the record has no events')
      await atlas.open(`event=${event.id}`)
      await expect(atlas.panelTitle).toContainText(event.title[language])
    })

    test('Back undoes one decision at a time', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.openWithMap()
      await atlas.chooseCity('astana')
      await atlas.chooseYear(2024)
      await atlas.chooseCity('tashkent')
      // What is already chosen is no decision: it must not cost a step of Back.
      await atlas.chooseCity('tashkent')
      await page.goBack()
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('astana'))
      expect(atlas.address.get('years')).toBe('2024')
      await page.goBack()
      await expect.poll(() => atlas.address.get('years')).toBeNull()
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('astana'))
      await page.goBack()
      await expect.poll(() => atlas.address.get('place')).toBeNull()
    })

    test('Back undoes the language too, where the address named none', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open()
      await page.goto('/')
      await atlas.switchLanguage()
      await page.goBack()
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    })

    test('values the address cannot mean fall back and leave the rest alone', async ({ page }) => {
      const atlas = new AtlasDriver(page, language)
      await atlas.open(
        'years=1200-abc&layers=teleport&lines=imagined&view=x&projection=cube&tab=%3Cimg%3E&place=tashkent&event=%22%3E%3Cscript%3E',
      )
      await expect(atlas.panelTitle).toHaveText(atlas.nameOf('tashkent'))
      await atlas.open('place=atlantis')
      await expect(atlas.panelTitle).toHaveText(atlas.say('cards:unknown.title'))
    })

    test('every fact is one click from its source', async ({ page }) => {
      const { record } = readServedRecord()
      const atlas = new AtlasDriver(page, language)
      const figure = record.figures.find(({ id }) => id === 'regional-trade-tashkent-2025')
      const source = record.sources.find(({ id }) => id === figure?.citations[0]?.source)
      if (!figure || !source) throw new Error('the record lacks the regional trade figure or its source')
      await atlas.open(`figure=${figure.id}`)
      await expect(atlas.panel).toContainText('10.7')
      await atlas.panel.getByRole('link', { name: source.outlet[language] }).first().click()
      await expect.poll(() => atlas.address.get('source')).toBe(source.id)
      await expect(atlas.panelTitle).toContainText(source.outlet[language])
    })
  })
}
