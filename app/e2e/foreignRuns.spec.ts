/** Words in another language say which (WCAG 3.1.2): a voice that reads the page would else read them wrongly. */
import type { Page } from '@playwright/test'
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'
import { listUnmarkedRuns } from './foreignRuns'

/** Neighbours have other headings, by which it is seen that a screen has come. */
const SCREENS = [
  'place=tashkent',
  'corridor=middle-corridor&tab=sources',
  'event=consultative-meeting-7-2025',
  'corridor=middle-corridor&tab=volumes',
  'figure=regional-trade-tashkent-2025',
  'corridor=middle-corridor&tab=milestones',
  'document=tashkent-joint-statement',
  'corridor=middle-corridor&leg=beineu-aktau',
  'source=kazinform-undated-3',
  'corridor=caspian-energy-link',
  'source=article-001',
  'person=kassym-jomart-tokayev',
  'organisation=consultative-meeting-central-asia',
  'disagreement=regional-trade-11-or-10-7-billion',
  'measure=bilateral-trade',
  'disagreement=kazakh-uzbek-council-name',
  'data=events',
  'words=where&from=baku',
  'data=figures',
  'words=corridor',
  'event=ots-2025-gabala',
  'place=kazakhstan',
] as const

/** A fold is empty until it is first opened, and may hold others. */
async function unfoldAll(page: Page): Promise<void> {
  const unfold = () => {
    const folds = [...document.querySelectorAll('details')]
    for (const fold of folds) fold.open = true
    return folds.filter((fold) => fold.querySelector(':scope > summary + :empty')).length
  }
  await expect.poll(() => page.evaluate(unfold)).toBe(0)
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ webgl: false, viewport: { width: 1280, height: 800 } })

    test('no run of another language is without its language', async ({ page }) => {
      test.slow()
      const atlas = new AtlasDriver(page, language)
      await atlas.openWithMap()
      const look = async (screen: string) => {
        await unfoldAll(page)
        expect.soft(await listUnmarkedRuns(page, language), screen).toEqual([])
      }
      await unfoldAll(page)
      // These two come in files of their own, after their folds are open.
      await expect(page.getByRole('listitem').filter({ hasText: atlas.say('legend:note') })).toBeAttached()
      const cameAbout = atlas.say('cards:outcome.group.came')
      await expect(page.getByRole('heading', { level: 4, name: cameAbout }).first()).toBeAttached()
      await look('overview and legend')
      for (const screen of SCREENS) {
        await test.step(screen, async () => {
          await atlas.goTo(screen)
          await look(screen)
        })
      }
      for (const words of ['Middle Corridor', 'الممر الأوسط']) {
        await atlas.searchFor(words)
        await expect(atlas.searchResults().first()).toBeVisible()
        await look(`search for ${words}`)
      }
      await page.keyboard.press('Escape')
      await atlas.openHelp()
      await look('help')
    })
  })
}
