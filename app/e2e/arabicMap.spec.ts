/** Names on the Arabic map: none of them Latin, and their letters joined, in WebGL and in SVG. */
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

/** A name that has no Arabic form; none so far. */
const KEPT_LATIN: readonly string[] = []
const LATIN = /\p{sc=Latin}/u
const ARABIC = /\p{sc=Arabic}/u
/** "طشقند" in the forms its letters take within it. */
const JOINED = ['\uFEC3', '\uFEB8', '\uFED8', '\uFEE8', '\uFEAA']

/** WebGL without a graphics card takes its time: there the first two have to do. */
const VIEWS = [
  'view=60,44,4',
  'corridor=middle-corridor&view=50,41,6',
  'measure=bilateral-trade',
  'view=0,30,2',
]

/** Runs in the page: MapLibre draws each glyph once on a canvas of two dimensions, from which its textures come. */
function noteDrawnGlyphs(): void {
  const glyphs: string[] = []
  Reflect.set(window, 'drawnGlyphs', glyphs)
  for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
    const { fillText } = prototype
    Reflect.set(prototype, 'fillText', function (this: object, text: string, ...place: unknown[]) {
      glyphs.push(text)
      return Reflect.apply(fillText, this, [text, ...place])
    })
  }
}

for (const webgl of [true, false]) {
  test.describe(webgl ? 'drawn by WebGL' : 'drawn as SVG', () => {
    test.use({ webgl, viewport: { width: 1280, height: 800 } })

    test('the Arabic map has no Latin name, and the English one has', async ({ page }) => {
      test.slow()
      await page.addInitScript(noteDrawnGlyphs)
      const atlas = new AtlasDriver(page, 'ar')
      const readGlyphs = () => page.evaluate((): string[] => Reflect.get(window, 'drawnGlyphs'))
      /** Of the document: markers, and all names where the map is SVG. */
      const readTexts = () =>
        atlas.map.evaluate((map) => {
          const walker = document.createTreeWalker(map, NodeFilter.SHOW_TEXT)
          const texts: string[] = []
          while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
          return texts
        })
      const seen = new Set<string>()
      for (const view of webgl ? VIEWS.slice(0, 2) : VIEWS) {
        await test.step(view, async () => {
          await atlas.openWithMap(view)
          const named = [...(await readTexts()), ...(webgl ? await readGlyphs() : [])]
          expect(named.join('')).toMatch(ARABIC)
          expect(named.filter((text) => LATIN.test(text) && !KEPT_LATIN.includes(text))).toEqual([])
          for (const text of named) seen.add(text)
        })
      }
      // The browser itself joins the letters of a document's text.
      if (webgl) expect([...seen]).toEqual(expect.arrayContaining(JOINED))
      await page.evaluate(() => Reflect.set(Reflect.get(window, 'drawnGlyphs'), 'length', 0))
      await atlas.switchLanguage()
      if (webgl) await expect.poll(async () => (await readGlyphs()).join('')).toMatch(LATIN)
      await expect.poll(async () => (await readTexts()).filter((text) => ARABIC.test(text))).toEqual([])
      expect((await readTexts()).join('')).toMatch(LATIN)
    })
  })
}
