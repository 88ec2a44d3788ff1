import type { MouseEvent, PointerEvent, RefObject } from 'react'
import { useRef } from 'react'
import type { SheetStop } from './sheetStops'
import { snapSheet, toSheetPixels } from './sheetStops'

/** Less than this is a press of a button, not a drag. */
const DRAG_THRESHOLD_PIXELS = 5

interface Drag {
  readonly pointerId: number
  readonly startY: number
  readonly startPixels: number
  readonly spacePixels: number
  isMoving: boolean
  lastY: number
  lastTime: number
  speed: number
}

interface SheetDragInput {
  readonly sheetRef: RefObject<HTMLElement | null>
  /** The most the sheet may take, in pixels. */
  readonly measureSpace: () => number
  readonly onStop: (stop: SheetStop) => void
}

/**
 * Dragging the sheet by its handle row. While the finger moves the height is written straight to the element;
 * only the stop it comes to rest at is state. The content below the handle scrolls as ever.
 */
export function useSheetDrag({ sheetRef, measureSpace, onStop }: SheetDragInput) {
  const drag = useRef<Drag | null>(null)
  const wasDragged = useRef(false)

  function setHeight(pixels: number | null) {
    const sheet = sheetRef.current
    if (!sheet) return
    if (pixels === null) sheet.style.removeProperty('block-size')
    else sheet.style.setProperty('block-size', `${pixels}px`)
    sheet.toggleAttribute('data-dragging', pixels !== null)
  }

  function finish(event: PointerEvent<HTMLElement>) {
    const ended = drag.current
    if (!ended || ended.pointerId !== event.pointerId) return
    drag.current = null
    if (!ended.isMoving) return
    const height = ended.startPixels + ended.startY - ended.lastY
    // A finger that rested before it left did not flick.
    const speed = event.timeStamp - ended.lastTime > 80 ? 0 : ended.speed
    setHeight(null)
    onStop(snapSheet(height, speed, ended.spacePixels))
  }

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      wasDragged.current = false
      const sheet = sheetRef.current
      if (!sheet || !event.isPrimary || event.button !== 0) return
      // The row is left with the first quick move. Captured by what was pressed, a press still reaches its button.
      if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId)
      drag.current = {
        pointerId: event.pointerId,
        startY: event.clientY,
        startPixels: sheet.getBoundingClientRect().height,
        spacePixels: measureSpace(),
        isMoving: false,
        lastY: event.clientY,
        lastTime: event.timeStamp,
        speed: 0,
      }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const current = drag.current
      if (!current || current.pointerId !== event.pointerId) return
      if (!current.isMoving && Math.abs(event.clientY - current.startY) < DRAG_THRESHOLD_PIXELS) return
      const elapsed = event.timeStamp - current.lastTime
      if (elapsed > 0) current.speed = (current.lastY - event.clientY) / elapsed
      Object.assign(current, { isMoving: true, lastY: event.clientY, lastTime: event.timeStamp })
      wasDragged.current = true
      const least = toSheetPixels('peek', current.spacePixels)
      const wanted = current.startPixels + current.startY - event.clientY
      setHeight(Math.min(Math.max(wanted, least), current.spacePixels))
    },
    onPointerUp: finish,
    onPointerCancel: finish,
    /** A drag that ends over a button is not a press of it; a press by key has no detail and always counts. */
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      if (!wasDragged.current || event.detail === 0) return
      wasDragged.current = false
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
