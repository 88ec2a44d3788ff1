/** axe on what a reader meets first, in both languages and themes. */
import axe from 'axe-core'
import { LANGUAGES } from '../domain/record/text'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

const STATES = [
  { name: 'overview', address: '' },
  { name: 'place', address: 'place=tashkent' },
  { name: 'event', address: 'event=consultative-meeting-7-2025' },
  { name: 'figure', address: 'figure=regional-trade-tashkent-2025' },
] as const

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ colorScheme: theme, bypassCSP: true })
      for (const { name, address } of STATES) {
        test(`${name} has no violation`, async ({ page }) => {
          const atlas = new AtlasDriver(page, language)
          await atlas.openWithMap(address)
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
          await page.addScriptTag({ content: axe.source })
          const violations = await page.evaluate(async () => {
            const axe: { run: (options: object) => Promise<{ violations: unknown[] }> } = Reflect.get(
              window,
              'axe',
            )
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
            const result = await axe.run({ runOnly: tags, resultTypes: ['violations'] })
            return result.violations.map((violation) => {
              const nodes: { html: string; failureSummary?: string }[] = Reflect.get(
                Object(violation),
                'nodes',
              )
              const id: string = Reflect.get(Object(violation), 'id')
              return [id, ...nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary}`)]
            })
          })
          expect(violations).toEqual([])
        })
      }
    })
  }
}
