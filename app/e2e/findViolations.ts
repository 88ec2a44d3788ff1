/** What axe has to say against the page as it stands. The page must have been opened with `bypassCSP`. */
import type { Page } from '@playwright/test'
import axe from 'axe-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The parts of axe's answer that are read here. */
interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** Each rule broken, with the first three places where it is. */
export async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(axe.source)
  return page.evaluate(async (runOnly) => {
    const inPage: { run: (options: object) => Promise<{ violations: Violation[] }> } = Reflect.get(
      window,
      'axe',
    )
    const { violations } = await inPage.run({ runOnly, resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) =>
      [id, ...nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary}`)].join('\n'),
    )
  }, RULES)
}
