/**
 * The name of what the pointer is on (WCAG 1.4.13). It stays where the pointer came to its target, on the side the
 * pointer came from, where it is in nobody's way; the pointer may go over to it; Escape takes it away until the
 * target is left.
 */
import type { LegWords } from '../../domain/view/mapState'
import type { PixelPoint } from './camera'
import { isSameTarget, type MapTarget } from './emphasis'
import type { Tooltip } from './tooltip'

/** For the way from the target to its name, where there is nothing. */
const GRACE_MILLISECONDS = 300

export interface PointedName {
  /** What the pointer is on, its own name included. */
  point(target: MapTarget | null, at: PixelPoint): void
  /** What the name names, where the element is of the name. */
  findNamed(element: EventTarget | null): MapTarget | null
  /** Puts out at once what the pointer was on. */
  leave(): void
  /** The name's place is another's from now on. */
  forget(): void
}

export function createPointedName(
  tooltip: Pick<Tooltip, 'show' | 'say' | 'hide' | 'holds' | 'isShown'>,
  findWords: (target: MapTarget) => Partial<LegWords>,
  onPoint: (target: MapTarget | null) => void,
): PointedName {
  let named: MapTarget | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastY = 0

  const forget = () => {
    clearTimeout(timer)
    named = null
  }
  const leave = () => {
    const wasNamed = named !== null
    forget()
    tooltip.hide()
    if (wasNamed) onPoint(null)
  }

  return {
    point(target, at) {
      clearTimeout(timer)
      const isRising = at.y < lastY
      lastY = at.y
      if (!target) {
        if (named && tooltip.isShown()) timer = setTimeout(leave, GRACE_MILLISECONDS)
        else if (named) leave()
        return
      }
      const { title = '', detail } = findWords(target)
      if (isSameTarget(target, named)) {
        tooltip.say(title, detail)
        return
      }
      named = target
      if (title) tooltip.show(title, at, detail, isRising)
      else tooltip.hide()
      onPoint(target)
    },
    findNamed: (element) => (tooltip.holds(element) ? named : null),
    leave,
    forget,
  }
}
