/** Where the page as it stands has painted what. */
import type { Locator, Page } from '@playwright/test'

/** In pixels of the page. */
export interface MarkerPosition {
  readonly x: number
  readonly y: number
}

/** Where each city's dot is, by the city's id. */
export async function measureMarkers(page: Page): Promise<Map<string, MarkerPosition>> {
  const positions = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-hub]')]
      .filter((marker) => marker.checkVisibility({ visibilityProperty: true }))
      .map((marker) => {
        // The button is a square around its dot; the name hangs outside it.
        const box = marker.getBoundingClientRect()
        return { id: marker.dataset.hub ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 }
      }),
  )
  return new Map(positions.map(({ id, x, y }) => [id, { x, y }]))
}

/** Which of a panel's list entries begins first below its top edge: the same one whatever the words' length. */
export async function findFirstShown(panel: Locator): Promise<number> {
  return panel.evaluate((element) => {
    const top = element.parentElement?.getBoundingClientRect().top ?? 0
    const entries = [...element.querySelectorAll('li')]
    return entries.findIndex((entry) => entry.getBoundingClientRect().top >= top - 1)
  })
}

export async function hasSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}
