/** Which rows of a long table are in the page: those in sight, a few around them, and the one that has the focus. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'

interface RowWindowOptions {
  readonly ids: readonly string[]
  /** What scrolls the table. */
  readonly scroller: HTMLElement
  readonly bodyRef: RefObject<HTMLElement | null>
}

export interface WindowedRow {
  readonly index: number
  /** Room to leave for rows between the one before and this that are not in the page. */
  readonly gapBefore: number
}

export interface RowWindow {
  readonly rows: readonly WindowedRow[]
  /** Room to leave before the first and after the last of them. */
  readonly before: number
  readonly after: number
  /** Takes the height of a row, which names its place under `data-index`. */
  readonly measure: (row: HTMLElement | null) => void
}

/** Before a row has been measured: two lines of a table, or a card on a narrow window. */
const ROW_PIXELS = { table: 80, card: 164 } as const
const CARD_WIDTH = 760

/** Most browsers hold the rows in sight still themselves when one above turns out taller than estimated. */
const HOLDS_STILL = typeof CSS !== 'undefined' && CSS.supports('overflow-anchor', 'auto')

/** Beyond either edge, so that Tab always has a next row to go to. */
const ROWS_AROUND = 8

export function useRowWindow({ ids, scroller, bodyRef }: RowWindowOptions): RowWindow {
  // The virtualizer is one object that changes: what is read from it must be read anew each time.
  'use no memo'
  const [scrollMargin, setScrollMargin] = useState(0)
  const focusedId = useRef<string>(undefined)
  // Another function makes the virtualizer lay out all rows anew.
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids])
  const estimateSize = useCallback(
    () => ROW_PIXELS[scroller.clientWidth < CARD_WIDTH ? 'card' : 'table'],
    [scroller],
  )
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: ids.length,
    getScrollElement: () => scroller,
    estimateSize,
    getItemKey,
    overscan: ROWS_AROUND,
    scrollMargin,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      // A row that left the page would take the focus with it.
      const focused = focusedId.current === undefined ? -1 : ids.indexOf(focusedId.current)
      const isApart = focused >= 0 && !inSight.includes(focused)
      return isApart ? [...inSight, focused].toSorted((a, b) => a - b) : inSight
    },
  })

  // Setting the scroll position would cut short the scrolling that a key or a wheel began.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = HOLDS_STILL ? () => false : undefined

  const width = virtualizer.scrollRect?.width
  // Other rows or another width may change the height of the tools above the table.
  useLayoutEffect(() => {
    const body = bodyRef.current
    if (!body || ids.length === 0 || width === undefined) return
    const top = body.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    setScrollMargin(Math.round(top + scroller.scrollTop))
  }, [bodyRef, scroller, ids, width])

  // Heights taken at another width hold no longer.
  const lastWidth = useRef(width)
  useLayoutEffect(() => {
    if (width === lastWidth.current) return
    const isFirst = lastWidth.current === undefined
    lastWidth.current = width
    if (isFirst) return
    virtualizer.measure()
    for (const row of virtualizer.elementsCache.values()) {
      virtualizer.resizeItem(virtualizer.indexFromElement(row), row.offsetHeight)
    }
  }, [virtualizer, width])

  useLayoutEffect(() => {
    const body = bodyRef.current
    if (!body) return
    const handleFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
      focusedId.current = row ? ids[Number(row.dataset.index)] : undefined
    }
    const handleBlur = () => {
      focusedId.current = undefined
    }
    body.addEventListener('focusin', handleFocus)
    body.addEventListener('focusout', handleBlur)
    return () => {
      body.removeEventListener('focusin', handleFocus)
      body.removeEventListener('focusout', handleBlur)
    }
  }, [bodyRef, ids])

  const items = virtualizer.getVirtualItems()
  const start = items[0]?.start ?? scrollMargin
  const end = items.at(-1)?.end ?? start
  return {
    rows: items.map((item, position) => ({
      index: item.index,
      gapBefore: item.start - (items[position - 1]?.end ?? start),
    })),
    before: start - scrollMargin,
    after: scrollMargin + virtualizer.getTotalSize() - end,
    measure: virtualizer.measureElement,
  }
}
