/** The name of what is pointed at, on the map. Names in panels and lists say the same to everyone else. */
import type { PixelPoint } from './camera'
import styles from './tooltip.module.css'

/** Keeps clear of the cursor's own drawing. */
const BELOW_PIXELS = 24
/** Of a name of two lines and its detail. */
const HEIGHT_PIXELS = 72

export interface Tooltip {
  /** `detail`: a second line. It stands above the point, or below it where that is asked for and there is room. */
  show(text: string, point: PixelPoint, detail?: string, isBelow?: boolean): void
  /** Other words where it stands, shown or not. */
  say(text: string, detail?: string): void
  holds(target: EventTarget | null): boolean
  isShown(): boolean
  hide(): void
  destroy(): void
}

/** `readBottom`: how far down the container is free, in its pixels. */
export function createTooltip(container: HTMLElement, readBottom: () => number): Tooltip {
  const element = document.createElement('div')
  element.className = styles.tooltip ?? ''
  element.hidden = true
  element.setAttribute('aria-hidden', 'true')
  const title = document.createElement('div')
  const more = document.createElement('div')
  more.className = styles.detail ?? ''
  for (const part of [title, more]) part.dir = 'auto'
  element.append(title, more)
  container.append(element)
  const hideOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') element.hidden = true
  }
  document.addEventListener('keydown', hideOnEscape)
  const say = (text: string, detail = '') => {
    if (title.textContent !== text) title.textContent = text
    if (more.textContent !== detail) more.textContent = detail
    more.hidden = detail === ''
  }
  return {
    say,
    show(text, { x, y }, detail, isBelow) {
      say(text, detail)
      const hasRoomBelow = y + BELOW_PIXELS + HEIGHT_PIXELS <= readBottom()
      const side = isBelow && hasRoomBelow ? `${BELOW_PIXELS}px` : 'calc(-100% - 14px)'
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(-50%, ${side})`
      element.hidden = false
    },
    holds: (target) => target instanceof Node && element.contains(target),
    isShown: () => !element.hidden,
    hide() {
      element.hidden = true
    },
    destroy() {
      document.removeEventListener('keydown', hideOnEscape)
      element.remove()
    },
  }
}
