/** The type of the Arabic page as computed: joined letters, sizes, lines, nothing cut off, the atlas's own font. */
import { AtlasDriver } from './driver'
import { expect, test } from './fixtures'

/** Neighbours have other headings, by which it is seen that a screen has come. */
const ADDRESSES = [
  'event=consultative-meeting-7-2025',
  'figure=risk-list-period-2026-2028',
  'corridor=middle-corridor',
  'place=baku',
  'corridor=middle-corridor&tab=volumes',
  'measure=bilateral-trade',
  'source=article-001',
  'data=events',
  'words=where',
]

/** Each fault names the rule, the text and what was computed. Runs in the page. */
function findFaults(): readonly string[] {
  const faults = new Set<string>()
  const ink = getComputedStyle(document.body).color
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement
    const text = node.textContent ?? ''
    if (!holder || !/\p{sc=Arabic}/u.test(text) || holder.closest('script, style, noscript, option')) continue
    if (!holder.checkVisibility({ visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()]
    // What is for screen readers alone has one pixel.
    const outer = holder.getBoundingClientRect()
    if (outer.width < 2 || outer.height < 2) continue
    const style = getComputedStyle(holder)
    const add = (rule: string, value: unknown) => faults.add(`${rule}: ${value} in "${text.slice(0, 60)}"`)
    const pixels = Number.parseFloat(style.fontSize)
    const line = Number.parseFloat(style.lineHeight) / pixels
    if (!['normal', '0px'].includes(style.letterSpacing)) add('letter-spacing', style.letterSpacing)
    if (style.fontStyle !== 'normal' || style.textTransform !== 'none')
      add('style', style.fontStyle + style.textTransform)
    if (!/^(?:"Table Digits", )?"Readex Pro Variable"/.test(style.fontFamily) && !holder.closest('svg'))
      add('family', style.fontFamily)
    if (pixels < 12.9) add('size', pixels)
    if (text.length > 100 && style.color === ink && pixels < 16) add('size of running text', pixels)
    const lines = new Set(boxes.map(({ y }) => Math.round(y / 4))).size
    const isTitle = holder.closest('h1, h2, h3, h4, h5, a, button, label, th, li > span') !== null
    if (lines > 1 && line < (isTitle ? 1.35 : 1.6) - 0.001) add('line-height', line)
    for (let clip: Element | null = holder; clip; clip = clip.parentElement) {
      const { overflowY } = getComputedStyle(clip)
      if (/auto|scroll/.test(overflowY) || clip instanceof SVGElement) break
      if (!/hidden|clip/.test(overflowY)) continue
      const { top, bottom } = clip.getBoundingClientRect()
      if (boxes.some((box) => box.top < top - 0.5 || box.bottom > bottom + 0.5))
        add('cut off by', clip.className)
      break
    }
  }
  return [...faults]
}

for (const width of [320, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ webgl: false, viewport: { width, height: 800 } })

    test('Arabic text is joined, large and loose enough, and whole', async ({ page }) => {
      test.slow()
      const atlas = new AtlasDriver(page, 'ar')
      await atlas.openWithMap()
      expect(await page.evaluate(findFaults), 'overview').toEqual([])
      for (const address of ADDRESSES) {
        await atlas.goTo(address)
        await expect(page.getByRole('main')).toContainText(/[0-9]/)
        expect(await page.evaluate(findFaults), address).toEqual([])
      }
    })
  })
}

test.describe('the atlas’s own font', () => {
  test.use({ webgl: false })

  test('draws the Arabic letters and both sets of digits', async ({ page }) => {
    const atlas = new AtlasDriver(page, 'ar')
    await atlas.open('place=tashkent')
    await atlas.chooseWriting('arab', 'gregorian')
    await expect(atlas.panel).toContainText(/[٠-٩]/)
    const readWidths = (text: string) =>
      page.evaluate(async (sample) => {
        const { fontFamily } = getComputedStyle(document.body)
        await document.fonts.ready
        const context = document.createElement('canvas').getContext('2d')
        if (!context) throw new Error('no canvas')
        // Two fallbacks of other widths: where both give the same, neither was asked.
        const [named = ''] = fontFamily.split(',')
        const widths = ['serif', 'monospace'].map((fallback) => {
          context.font = `16px ${named}, ${fallback}`
          return context.measureText(sample).width
        })
        const fallbacks = ['serif', 'monospace'].map((fallback) => {
          context.font = `16px ${fallback}`
          return context.measureText(sample).width
        })
        return { isThere: document.fonts.check(`16px ${named}`, sample), widths, fallbacks }
      }, text)
    for (const text of ['طشقند والاجتماع', '2025', '٢٠٢٥']) {
      const { isThere, widths, fallbacks } = await readWidths(text)
      expect(isThere, text).toBe(true)
      expect(widths[0], text).toBe(widths[1])
      for (const fallback of fallbacks) expect(widths, text).not.toContain(fallback)
    }
  })

  test('has digits of one width in tables, so that columns line up', async ({ page }) => {
    const atlas = new AtlasDriver(page, 'ar')
    for (const address of ['data=figures&years=2024', 'words=where', 'measure=bilateral-trade']) {
      await atlas.open(address)
      const table = page.getByRole('table').last()
      await expect(table).toBeAttached()
      const widths = await table.evaluate(async (element) => {
        const cell = document.createElement('span')
        element.append(cell)
        cell.textContent = '0123456789'
        await document.fonts.load(getComputedStyle(cell).font, '0')
        const ofDigit = (digit: string) => {
          cell.textContent = digit.repeat(20)
          return cell.getBoundingClientRect().width
        }
        const measured = [...'0123456789'].map(ofDigit)
        cell.remove()
        return new Set(measured.map((width) => width.toFixed(1))).size
      })
      expect(widths, address).toBe(1)
    }
  })
})
