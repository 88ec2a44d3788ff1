import type { Page } from '@playwright/test'

/** The least a finger should have to hit, in CSS pixels (WCAG 2.5.5). */
const TARGET_PIXELS = 44

/** What may be smaller (WCAG 2.5.5 and 2.5.8), down to so many pixels. Links in running text are not asked at all. */
const EXCEPTIONS = [
  // Bars of the years: the step buttons and the handles beside them do the same.
  { selector: 'button[data-shown]', leastPixels: 0 },
  // Bars of a chart are as wide as their years leave them; the table they lead to has the same.
  { selector: 'section[aria-label] > ol > li > a', leastPixels: 24 },
  // Names after one another in a line of text, and those of stations on the line of a route: as high as the line.
  { selector: 'ul[class*="_inline_"] > li > a, ol[class*="_strip_"] > li > a', leastPixels: 24 },
]

/** What can be pressed and is smaller than a finger, as "name (width × height)". */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ leastPixels, exceptions }) => {
      const pressable =
        'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option], [role=switch]'

      /** With what is laid over it to be hit in its place. */
      function measure(element: Element) {
        const { width, height } = element.getBoundingClientRect()
        const sizes = [{ width, height }]
        for (const part of ['::before', '::after']) {
          const style = getComputedStyle(element, part)
          if (style.content === 'none' || style.position !== 'absolute' || style.pointerEvents === 'none')
            continue
          sizes.push({ width: Number.parseFloat(style.width), height: Number.parseFloat(style.height) })
        }
        return {
          width: Math.max(...sizes.map((size) => size.width)),
          height: Math.max(...sizes.map((size) => size.height)),
        }
      }

      const faults: string[] = []
      const modal = document.querySelector('dialog:modal')
      for (const element of (modal ?? document).querySelectorAll<HTMLElement>(pressable)) {
        if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) continue
        if (getComputedStyle(element).display === 'inline') continue
        // A box is hit by its words too, and a slider's input lies in its handle.
        const target =
          element.closest('label') ?? (element.matches('[type=range]') ? element.parentElement : element)
        if (!target || getComputedStyle(target).clipPath.startsWith('inset(50%')) continue
        const { width, height } = measure(target)
        const exception = exceptions.find(({ selector }) => element.matches(selector))
        const least = (exception?.leastPixels ?? leastPixels) - 0.5
        if (width >= least && height >= least) continue
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60)
        faults.push(`${element.localName} ${name} (${width.toFixed(1)} × ${height.toFixed(1)})`)
      }
      return faults
    },
    { leastPixels: TARGET_PIXELS, exceptions: EXCEPTIONS },
  )
}
