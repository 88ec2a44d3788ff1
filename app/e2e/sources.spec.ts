/** What the five articles tell, what other sources tell, and what became of a plan. */
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { readServedRecord } from './expectedCounts'
import { expect, test } from './fixtures'

const YEAR_2024 = { fromYear: 2024, toYear: 2024 }
const PLANNED_SUMMIT = 'central-asia-japan-summit-2024'
const HELD_SUMMIT = 'ca-japan-2025-tokyo'

for (const language of LANGUAGES) {
  test.describe(`the articles and other sources in ${language}`, () => {
    test.use({ webgl: false })

    test('the switch leaves out what other sources tell, and nothing else of the address', async ({
      page,
    }) => {
      const all = readServedRecord('all')
      const articles = readServedRecord('articles')
      const atlas = new AtlasDriver(page, language)
      await atlas.open('years=2024&layers=events,rail&view=62,43,4.2')
      await expect(atlas.cityLine('astana', all.countAt('astana', YEAR_2024))).toBeVisible()
      await atlas.showArticlesOnly()
      await expect(atlas.cityLine('astana', articles.countAt('astana', YEAR_2024))).toBeVisible()
      await expect(atlas.announcement(atlas.say('cards:scope.name.articles'))).toHaveCount(1)
      await expect(atlas.panel.getByText(atlas.say('cards:origin.elsewhere'), { exact: true })).toHaveCount(0)
      await atlas.showAllSources()
      await expect(atlas.cityLine('astana', all.countAt('astana', YEAR_2024))).toBeVisible()
      expect(Object.fromEntries(atlas.address)).toMatchObject({
        lang: language,
        years: '2024',
        layers: 'events,rail',
        view: '62,43,4.2',
      })
    })

    test('the summit with Japan is read from its plan to Tokyo, in both languages', async ({ page }) => {
      const { record } = readServedRecord()
      const held = record.events.find(({ id }) => id === HELD_SUMMIT)
      if (!held) throw new Error('the record lacks the summit in Tokyo')
      const atlas = new AtlasDriver(page, language)
      await atlas.open(`event=${PLANNED_SUMMIT}`)
      const statuses = ['expected', 'postponed', 'held'] as const
      async function readThread() {
        await expect(atlas.threadSteps).toHaveCount(statuses.length)
        for (const [number, status] of statuses.entries()) {
          const word = atlas.say(`cards:event.status.${status}`, { context: 'summit' })
          await expect(atlas.threadSteps.nth(number)).toContainText(word)
        }
      }
      await readThread()
      await atlas.switchLanguage()
      await readThread()
      await atlas.threadSteps.last().getByRole('link').click()
      await expect.poll(() => atlas.address.get('event')).toBe(HELD_SUMMIT)
      await expect(atlas.panelTitle).toContainText(held.title[atlas.language])
      await readThread()
    })
  })
}
