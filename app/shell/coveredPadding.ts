/** How many pixels of the map the floating cards cover, by physical side: the map never mirrors, the cards do. */
export interface CoveredPadding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Kept free at the edges nothing covers. */
const MARGIN_PIXELS = 16

interface WideLayout {
  readonly page: Box
  readonly header: Box
  readonly panel: Box
  readonly dock: Box
}

/** The legend covers a corner only and does not count: corridors may run under it. */
export function toWidePadding({ page, header, panel, dock }: WideLayout): CoveredPadding {
  const isPanelLeft = panel.left - page.left < page.right - panel.right
  return {
    top: Math.round(header.bottom - page.top),
    right: isPanelLeft ? MARGIN_PIXELS : Math.round(page.right - panel.left),
    bottom: Math.round(page.bottom - dock.top),
    left: isPanelLeft ? Math.round(panel.right - page.left) : MARGIN_PIXELS,
  }
}

interface NarrowLayout {
  readonly page: Box
  readonly header: Box
  readonly dock: Box
  /** From the bottom of the page to the top of the sheet at rest. */
  readonly sheetTopPixels: number
}

export function toNarrowPadding({ page, header, dock, sheetTopPixels }: NarrowLayout): CoveredPadding {
  return {
    top: Math.round(header.bottom - page.top),
    right: 0,
    bottom: Math.round(Math.max(sheetTopPixels, page.bottom - dock.top)),
    left: 0,
  }
}

export function isSamePadding(a: CoveredPadding | undefined, b: CoveredPadding): boolean {
  return a?.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left
}
