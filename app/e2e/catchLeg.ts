import type { Page } from '@playwright/test'
import type { LegMode } from '../domain/record/routeSchema'
import { findLegEntry } from '../domain/view/legState'
import { findLoneSpot, NEAREST_ZOOM } from './drawnLegs'
import type { AtlasDriver, MarkerPosition } from './driver'
import { expect } from './fixtures'

/** So many pixels from the middle of the map in a direction one pixel long, y downward; in pixels of the page. */
async function findBeside(
  { map }: AtlasDriver,
  across: MarkerPosition,
  pixels: number,
): Promise<MarkerPosition> {
  const box = await map.boundingBox()
  if (!box) throw new Error('the map is not shown')
  return {
    x: box.x + box.width / 2 + across.x * pixels,
    y: box.y + box.height / 2 + across.y * pixels,
  }
}

/** Points beside a leg that lies alone, on both sides, and opens it; whatever draws the map. */
export async function catchLeg(page: Page, atlas: AtlasDriver, mode: LegMode): Promise<void> {
  const { corridor, leg, from, to, lonLat, across } = findLoneSpot(mode)
  const { language } = atlas
  // Curves through places go anywhere: here only legs are to be met.
  await page.route('**/data/corridors.json', async (route) => {
    const published = await (await route.fetch()).json()
    const items = published.items.map((item: object) => ({ ...item, path: undefined }))
    await route.fulfill({ json: { ...published, items } })
  })
  await atlas.openWithMap(`view=${lonLat.join(',')},${NEAREST_ZOOM}`)
  const state = findLegEntry(leg, null)?.state
  const words = atlas.say('app:leg.detail', {
    from: from.name[language],
    to: to.name[language],
    mode: atlas.say(`app:leg.mode.${mode}`),
    state: atlas.say(`app:leg.state.${state}`),
  })
  // Where no page says since when, it says so too.
  const tooltip = page.getByText(words)
  /** Moves the pointer there from elsewhere on the map. */
  const pointBeside = async (pixels: number) => {
    const { x, y } = await findBeside(atlas, across, pixels)
    await page.mouse.move(x + 3, y + 3)
    await page.mouse.move(x, y)
  }
  for (const side of [1, -1]) {
    await expect(async () => {
      await pointBeside(0)
      await expect(tooltip).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await pointBeside(17 * side)
    await expect(tooltip).toBeVisible()
    await pointBeside(22 * side)
    await expect(tooltip).toBeHidden()
  }
  const { x, y } = await findBeside(atlas, across, 17)
  await page.mouse.click(x, y)
  await expect.poll(() => atlas.address.get('corridor')).toBe(corridor)
  expect(atlas.address.get('leg')).toBe(leg.id)
}
