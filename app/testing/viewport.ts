import { vi } from 'vitest'

/** Makes media queries answer for a window of this size; undone by `vi.restoreAllMocks()`. */
export function setViewport(width: number, height: number): void {
  const limits = { 'min-width': width, 'min-height': height }
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    const conditions = [...query.matchAll(/\((min-width|min-height): (\d+)px\)/g)]
    const matches =
      conditions.length > 0 &&
      conditions.every(([, side, pixels]) => {
        const size = side === 'min-width' ? limits['min-width'] : limits['min-height']
        return size >= Number(pixels)
      })
    return Object.assign(new EventTarget(), {
      matches,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    })
  })
}

/**
 * Gives rows and what scrolls them a height, for the tests' page lays nothing out; undone the same way.
 */
export function setHeights({ row, scroller }: { readonly row: number; readonly scroller: number }): void {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(row)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(scroller)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(1e6)
}
