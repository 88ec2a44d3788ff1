/** The name of what the pointer is on, beside the pointer. Names in panels and lists say the same to everyone else. */
import type { PixelPoint } from './camera'
import styles from './tooltip.module.css'

export interface Tooltip {
  show(text: string, point: PixelPoint): void
  hide(): void
  destroy(): void
}

export function createTooltip(container: HTMLElement): Tooltip {
  const element = document.createElement('div')
  element.className = styles.tooltip ?? ''
  element.dir = 'auto'
  element.hidden = true
  element.setAttribute('aria-hidden', 'true')
  container.append(element)
  const hideOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') element.hidden = true
  }
  document.addEventListener('keydown', hideOnEscape)
  return {
    show(text, { x, y }) {
      if (element.textContent !== text) element.textContent = text
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
