/** How a copied text looks where it is pasted: nothing isolates its parts there, and its letters alone order it. */
import type { Page } from '@playwright/test'

/** Each of these parts of the text as its characters stand from left to right, in a line whose direction the text decides. */
export function paintPasted(page: Page, text: string, parts: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    ({ pasted, wanted }) => {
      const line = document.createElement('div')
      line.dir = 'auto'
      line.style.position = 'fixed'
      line.style.whiteSpace = 'nowrap'
      const node = document.createTextNode(pasted)
      line.append(node)
      document.body.append(line)
      const range = document.createRange()
      const toLeft = (offset: number) => {
        range.setStart(node, offset)
        range.setEnd(node, offset + 1)
        return range.getBoundingClientRect().x
      }
      const painted = wanted.map((part) => {
        const start = pasted.indexOf(part)
        if (start < 0) return `${part} is not there`
        return [...part]
          .map((glyph, offset) => ({ glyph, at: toLeft(start + offset) }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ glyph }) => glyph)
          .join('')
      })
      line.remove()
      return painted
    },
    { pasted: text, wanted: parts },
  )
}
