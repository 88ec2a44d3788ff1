import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { CoveredPadding } from './coveredPadding'
import { isSamePadding, toNarrowPadding, toWidePadding } from './coveredPadding'
import type { SheetStop } from './sheetStops'
import { toSheetPixels } from './sheetStops'

interface CoveredPaddingInput {
  readonly pageRef: RefObject<HTMLElement | null>
  readonly headerRef: RefObject<HTMLElement | null>
  readonly panelRef: RefObject<HTMLElement | null>
  readonly dockRef: RefObject<HTMLElement | null>
  /** Undefined on wide screens. */
  readonly stop: SheetStop | undefined
  readonly measureSpace: () => number
  /** Measured anew when this changes: a page that turns around keeps its sizes. */
  readonly layoutKey: string
  readonly onChange: (padding: CoveredPadding) => void
}

/**
 * Reports the covered pixels when the layout changes, never during a drag: the sheet counts by the stop it rests at,
 * and a full sheet like half of one, since there is no map left to frame.
 */
export function useCoveredPadding(input: CoveredPaddingInput): void {
  const { pageRef, dockRef, stop, layoutKey } = input
  const reported = useRef<CoveredPadding>(undefined)

  const report = useEffectEvent(() => {
    const [page, header, panel, dock] = [pageRef, input.headerRef, input.panelRef, dockRef].map((ref) =>
      ref.current?.getBoundingClientRect(),
    )
    if (!page || !header || !panel || !dock) return
    const padding = stop
      ? toNarrowPadding({
          page,
          header,
          dock,
          sheetTopPixels:
            page.bottom - panel.bottom + toSheetPixels(stop === 'full' ? 'half' : stop, input.measureSpace()),
        })
      : toWidePadding({ page, header, panel, dock })
    if (isSamePadding(reported.current, padding)) return
    reported.current = padding
    input.onChange(padding)
  })

  useEffect(() => {
    const observer = new ResizeObserver(() => report())
    for (const ref of [pageRef, dockRef]) if (ref.current) observer.observe(ref.current)
    return () => observer.disconnect()
  }, [pageRef, dockRef])

  // biome-ignore lint/correctness/useExhaustiveDependencies: these say when to measure, not what
  useEffect(() => report(), [stop, layoutKey])
}
