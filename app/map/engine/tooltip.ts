/** The name of what the pointer is on, beside the pointer. Names in panels and lists say the same to everyone else. */
import type { PixelPoint } from './camera'
import styles from './tooltip.module.css'

export interface Tooltip {
  /** `detail`: a second line. */
  show(text: string, point: PixelPoint, detail?: string): void
  hide(): void
  destroy(): void
}

export function createTooltip(container: HTMLElement): Tooltip {
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
  return {
    show(text, { x, y }, detail = '') {
      if (title.textContent !== text) title.textContent = text
      if (more.textContent !== detail) more.textContent = detail
      more.hidden = detail === ''
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(-50%, calc(-100% - 14px))`
      element.hidden = false
    },
    hide() {
      element.hidden = true
    },
    destroy() {
      document.removeEventListener('keydown', hideOnEscape)
      element.remove()
    },
  }
}
