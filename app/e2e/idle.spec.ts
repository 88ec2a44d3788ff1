/** A map at rest draws nothing (WCAG 2.2.2, and a reader's battery): neither frames nor changes of the page. */
import type { Page } from '@playwright/test'
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

/** Counts, from the first script on, what the page asks to be drawn. Runs in the page. */
function countWork(): void {
  const work = { frames: 0, drawings: 0, request: window.requestAnimationFrame.bind(window) }
  Reflect.set(window, 'atlasWork', work)
  window.requestAnimationFrame = (callback) => {
    work.frames++
    return work.request(callback)
  }
  const { prototype }: { prototype: object } = WebGL2RenderingContext
  for (const name of ['drawElements', 'drawArrays', 'clear']) {
    const draw: unknown = Reflect.get(prototype, name)
    Reflect.set(prototype, name, function (this: object, ...settings: unknown[]) {
      work.drawings++
      return typeof draw === 'function' ? Reflect.apply(draw, this, settings) : undefined
    })
  }
}

interface Work {
  /** That the page asked for. */
  readonly frames: number
  /** WebGL's. */
  readonly drawings: number
  /** Changes of the page. */
  readonly changes: number
}

/** In so many frames of the browser's own. */
const WATCHED_FRAMES = 45

function watch(page: Page): Promise<Work> {
  return page.evaluate(async (most) => {
    const work: { frames: number; drawings: number; request: typeof requestAnimationFrame } = Reflect.get(
      window,
      'atlasWork',
    )
    const before = { ...work }
    let changes = 0
    const observer = new MutationObserver((records) => {
      changes += records.length
    })
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
    for (let frame = 0; frame < most; frame++) await new Promise((resolve) => work.request(resolve))
    observer.disconnect()
    return { frames: work.frames - before.frames, drawings: work.drawings - before.drawings, changes }
  }, WATCHED_FRAMES)
}

/** What is still under way when the map is first complete, such as finer borders, comes to an end by itself. */
async function expectRest(page: Page): Promise<void> {
  const rest = { frames: 0, drawings: 0, changes: 0 }
  // Twice in a row: what the page fetches when it is idle may come between two quiet moments.
  await expect.poll(async () => [await watch(page), await watch(page)]).toEqual([rest, rest])
}

for (const webgl of [true, false]) {
  test.describe(webgl ? 'by WebGL' : 'as SVG', () => {
    test.use({ webgl, viewport: { width: 1280, height: 800 } })

    test('the map draws nothing once it is at rest, nor after something was chosen', async ({ page }) => {
      await page.addInitScript(countWork)
      const atlas = new AtlasDriver(page, webgl ? 'ar' : 'en')
      await atlas.openWithMap()
      await expectRest(page)
      const before = await page.evaluate(() => ({ ...Reflect.get(window, 'atlasWork') }))
      await atlas.goTo('corridor=middle-corridor')
      await expectRest(page)
      // The counting itself works.
      const after = await page.evaluate(() => ({ ...Reflect.get(window, 'atlasWork') }))
      expect(after.frames).toBeGreaterThan(before.frames)
      if (webgl) expect(after.drawings).toBeGreaterThan(before.drawings)
    })
  })
}
