import type { RefObject } from 'react'
import { useEffect } from 'react'

/**
 * Tells the element's styles the part of the window that a phone's keyboard leaves visible, as `--visible-top` and
 * `--visible-size`: no CSS unit knows of the keyboard in every browser.
 */
export function useVisibleArea(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { visualViewport } = window
    if (!visualViewport) return
    const report = () => {
      ref.current?.style.setProperty('--visible-top', `${visualViewport.offsetTop}px`)
      ref.current?.style.setProperty('--visible-size', `${visualViewport.height}px`)
    }
    report()
    visualViewport.addEventListener('resize', report)
    visualViewport.addEventListener('scroll', report)
    return () => {
      visualViewport.removeEventListener('resize', report)
      visualViewport.removeEventListener('scroll', report)
    }
  }, [ref])
}
