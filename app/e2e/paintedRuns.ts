/** Where the glyphs of numbers, spans and Latin names stand in the Arabic page as it is painted. */
import type { Page } from '@playwright/test'

export interface PaintedRun {
  readonly kind: 'span' | 'percent' | 'signed' | 'name'
  readonly text: string
  /** Its characters from left to right, line by line. */
  readonly painted: readonly string[]
  /** What stands around it, for the report of a fault. */
  readonly inText: string
  /** Whether the element that holds it holds nothing else. */
  readonly isAlone: boolean
}

/** Of all that is seen of the page: without what a source printed and what is in another language. */
export function readPaintedRuns(page: Page): Promise<PaintedRun[]> {
  return page.evaluate(() => {
    const digit = '[0-9٠-٩]'
    const number = `${digit}+(?:[.,٫٬]${digit}+)*`
    const word = '[\\p{sc=Latin}0-9.+&]*[\\p{sc=Latin}0-9+]'
    const name = `(?:[0-9]+\\.)?\\p{sc=Latin}(?:${word})?(?:[ -]${word})*`
    const patterns = [
      ['span', new RegExp(`(?<![\\p{L}0-9٠-٩–-]|\\p{sc=Latin} )${number}[–-]${number}`, 'gu')],
      ['percent', new RegExp(`${number}[%٪]`, 'gu')],
      ['signed', new RegExp(`(?<![\\p{L}0-9٠-٩])[+−±]${digit}+`, 'gu')],
      ['name', new RegExp(name, 'gu')],
    ] as const
    const range = document.createRange()
    const readPainted = (node: Text, start: number, text: string) => {
      const lines = new Map<number, { at: number; glyph: string }[]>()
      for (const [offset, glyph] of [...text].entries()) {
        range.setStart(node, start + offset)
        range.setEnd(node, start + offset + 1)
        const box = range.getClientRects()[0]
        if (!box || box.width === 0) continue
        // Glyphs of one line may stand a pixel apart.
        const line = [...lines.keys()].find((y) => Math.abs(y - box.y) < 8) ?? box.y
        lines.set(line, [...(lines.get(line) ?? []), { at: box.x, glyph }])
      }
      return [...lines.values()].map((glyphs) =>
        glyphs
          .toSorted((a, b) => a.at - b.at)
          .map(({ glyph }) => glyph)
          .join(''),
      )
    }
    const runs: PaintedRun[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement
      if (!(node instanceof Text) || !holder || holder.closest('script, style, q, [lang]:not(html)')) continue
      if (!holder.checkVisibility({ visibilityProperty: true })) continue
      for (const [kind, pattern] of patterns) {
        for (const match of node.data.matchAll(pattern)) {
          const [text] = match
          const inText = node.data.slice(Math.max(0, match.index - 20), match.index + text.length + 10)
          const painted = readPainted(node, match.index, text)
          if (painted.length === 0) continue
          runs.push({ kind, text, painted, inText, isAlone: holder.textContent === text })
        }
      }
    }
    return runs
  })
}
