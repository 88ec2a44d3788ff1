/**
 * What of the page lies over the map: cards the map knows nothing of, such as the legend. Which of two elements is on
 * top only the browser knows.
 */
import type { PixelPoint } from './camera'
import type { PixelBox } from './contract'

function isOver(container: HTMLElement, x: number, y: number): boolean {
  const onTop = document.elementFromPoint(x, y)
  return onTop !== null && container.parentElement?.contains(onTop) === false
}

/** The point is one of the map's. */
export function isUnderPage(container: HTMLElement, { x, y }: PixelPoint): boolean {
  const { left, top } = container.getBoundingClientRect()
  return isOver(container, left + x, top + y)
}

/**
 * As `isUnderPage`, for many points of one moment. For a single point the browser looks through the whole picture of the
 * map: here it is asked only where something else stands at all.
 */
export function readPageCover(container: HTMLElement): (point: PixelPoint) => boolean {
  if (container.closest('[inert]')) return () => true
  const boxes = listBoxesBeside(container)
  const { left, top } = container.getBoundingClientRect()
  return (point) => {
    const [x, y] = [left + point.x, top + point.y]
    const isBeside = boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
    return isBeside && isOver(container, x, y)
  }
}

/** In pixels of the window. */
function listBoxesBeside(container: HTMLElement): readonly PixelBox[] {
  const boxes: PixelBox[] = []
  for (let part = container.parentElement; part?.parentElement; part = part.parentElement) {
    for (const sibling of part.parentElement.children) if (sibling !== part) collectBoxes(sibling, boxes)
  }
  return boxes
}

/** What is in a card may stand out of it, unless the card cuts it off. */
function collectBoxes(element: Element, boxes: PixelBox[]): void {
  const { display, overflowX, pointerEvents } = getComputedStyle(element)
  if (display === 'none') return
  if (pointerEvents !== 'none') {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    // The browser rounds to whole pixels.
    if (right > left) boxes.push({ left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 })
    if (/auto|scroll|hidden|clip/.test(overflowX)) return
  }
  for (const child of element.children) collectBoxes(child, boxes)
}
