import type { Locator, Page } from '@playwright/test'
import type { LegMode } from '../domain/record/routeSchema'
import { findLegEntry, isOnlyPlanned } from '../domain/view/legState'
import { findLoneSpot, NEAREST_ZOOM } from './drawnLegs'
import type { AtlasDriver } from './driver'
import { expect } from './fixtures'
import type { MarkerPosition } from './pageMeasurements'

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

/** Until what the pointer is on has been looked up: the map does it with the next frame. */
async function waitForFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

export interface LoneLeg {
  readonly corridor: string
  readonly leg: string
  /** No more than that. */
  readonly isPlanned: boolean
  /** The name beside the pointer, by its second line. */
  readonly name: Locator
  /** Moves the pointer there from elsewhere on the map: so many pixels from the line's middle, on either side. */
  readonly pointBeside: (pixels: number) => Promise<void>
  /** A point of the page at so many pixels from the line's middle. */
  readonly find: (pixels: number) => Promise<MarkerPosition>
}

/** Opens the map over a leg that lies alone, in its middle; whatever draws the map. */
export async function openAtLoneLeg(page: Page, atlas: AtlasDriver, mode: LegMode): Promise<LoneLeg> {
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
  const find = (pixels: number) => findBeside(atlas, across, pixels)
  return {
    corridor,
    leg: leg.id,
    isPlanned: state !== undefined && isOnlyPlanned(state),
    // Where no page says since when, it says so too.
    name: page.getByText(words),
    find,
    async pointBeside(pixels) {
      const { x, y } = await find(pixels)
      await page.mouse.move(x + 3, y + 3)
      await page.mouse.move(x, y)
    },
  }
}

/** Points beside a leg that lies alone, on both sides and while planned lines alone are drawn, and opens it. */
export async function catchLeg(page: Page, atlas: AtlasDriver, mode: LegMode): Promise<void> {
  const { corridor, leg, isPlanned, name, pointBeside, find } = await openAtLoneLeg(page, atlas, mode)
  for (const side of [1, -1]) {
    await expect(async () => {
      await pointBeside(0)
      await expect(name).toBeVisible({ timeout: 2_000 })
    }).toPass()
    // From far each time: the name itself, which the pointer may go over to, stands beside the line.
    await pointBeside(300 * side)
    await expect(name).toBeHidden()
    await pointBeside(17 * side)
    await expect(name).toBeVisible()
    await pointBeside(300 * side)
    await expect(name).toBeHidden()
    await pointBeside(22 * side)
    await waitForFrames(page)
    await expect(name).toBeHidden()
  }
  const expectCaught = (isCaught: boolean) =>
    expect(async () => {
      await pointBeside(0)
      await waitForFrames(page)
      await expect(name).toBeVisible({ visible: isCaught, timeout: 2_000 })
    }).toPass()
  await atlas.showPlannedOnly()
  await expectCaught(isPlanned)
  await atlas.showAllLines()
  await expectCaught(true)
  const { x, y } = await find(17)
  await page.mouse.click(x, y)
  await expect.poll(() => atlas.address.get('corridor')).toBe(corridor)
  expect(atlas.address.get('leg')).toBe(leg)
}
