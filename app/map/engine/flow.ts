/**
 * When the flow along an opened corridor runs: for a few seconds after it was opened, once, and never where the reader
 * asks for less motion, does not look, or has a machine that cannot keep up. Then the map rests again.
 */

/** Each step draws the whole map. */
export const FLOW_STEP_MILLISECONDS = 90
/** Under the five seconds after which a reader needs a way to stop it (WCAG 2.2.2). */
export const FLOW_MILLISECONDS = 4_500
/** A step that comes so long after the one before was held up by the drawing of the map. */
const LATE_MILLISECONDS = 2 * FLOW_STEP_MILLISECONDS
/** How many steps in all may come late, or find the map still at work. */
const MOST_LATE = 3

export interface Flow {
  /** What flows once the map has come to rest; undefined for nothing. What flowed or flows is not begun again. */
  open(key: string | undefined): void
  /** The map has drawn all there is. */
  rest(): void
  /** The map can draw nothing more: puts nothing out, for there is nothing. */
  drop(): void
  destroy(): void
}

/** `paint` draws a step; undefined puts the flow out. */
export function createFlow(paint: (step: number | undefined) => void): Flow {
  const lessMotion = window.matchMedia('(prefers-reduced-motion: reduce)')
  let opened: string | undefined
  let isDue = false
  let isDrawn = true
  let timer: ReturnType<typeof setInterval> | undefined

  const drop = () => {
    clearInterval(timer)
    timer = undefined
    isDue = false
  }
  const stop = () => {
    const isRunning = timer !== undefined
    drop()
    if (isRunning) paint(undefined)
  }
  const start = () => {
    const end = performance.now() + FLOW_MILLISECONDS
    let [step, late, last] = [0, 0, performance.now()]
    const draw = () => {
      isDrawn = false
      paint(step)
    }
    timer = setInterval(() => {
      const now = performance.now()
      if (!isDrawn || now - last > LATE_MILLISECONDS) late++
      last = now
      if (late >= MOST_LATE || now >= end) return stop()
      if (!isDrawn) return
      step++
      draw()
    }, FLOW_STEP_MILLISECONDS)
    draw()
  }
  const stopIfUnwanted = () => {
    if (lessMotion.matches || document.hidden) stop()
  }
  lessMotion.addEventListener('change', stopIfUnwanted)
  document.addEventListener('visibilitychange', stopIfUnwanted)

  return {
    open(key) {
      if (key === opened) return
      stop()
      opened = key
      isDue = key !== undefined && !lessMotion.matches
    },
    rest() {
      isDrawn = true
      if (!isDue || document.hidden) return
      isDue = false
      start()
    },
    drop,
    destroy() {
      drop()
      lessMotion.removeEventListener('change', stopIfUnwanted)
      document.removeEventListener('visibilitychange', stopIfUnwanted)
    },
  }
}
