/** Which side of its dot each hub's name hangs on, so that no name runs into another name or dot, or under a card. */
import type { PixelPoint, PixelSize } from './camera'
import type { PixelBox } from './contract'

export interface HubOnScreen extends PixelPoint {
  readonly id: string
  readonly name: string
}

export type NameSide = 'below' | 'above' | 'after' | 'before'

/** Dots nearer to each other than this cannot be told apart by a finger. */
const CROWDED_PIXELS = 22
const DOT_RADIUS = 15
const NAME_HEIGHT = 20
/** Of a letter at the size of a name, a little more than the average. */
const LETTER_WIDTH = 8.6
/** The first that is free is taken. */
const SIDES: readonly NameSide[] = ['below', 'above', 'after', 'before']

function doOverlap(a: PixelBox, b: PixelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function toDotBox({ x, y }: PixelPoint): PixelBox {
  return { left: x - DOT_RADIUS, right: x + DOT_RADIUS, top: y - DOT_RADIUS, bottom: y + DOT_RADIUS }
}

function toNameBox({ x, y, name }: HubOnScreen, side: NameSide): PixelBox {
  const width = name.length * LETTER_WIDTH
  const middle = { left: x - width / 2, right: x + width / 2 }
  const level = { top: y - NAME_HEIGHT / 2, bottom: y + NAME_HEIGHT / 2 }
  switch (side) {
    case 'below':
      return { ...middle, top: y + DOT_RADIUS, bottom: y + DOT_RADIUS + NAME_HEIGHT }
    case 'above':
      return { ...middle, top: y - DOT_RADIUS - NAME_HEIGHT, bottom: y - DOT_RADIUS }
    case 'after':
      return { ...level, left: x + DOT_RADIUS, right: x + DOT_RADIUS + width }
    case 'before':
      return { ...level, left: x - DOT_RADIUS - width, right: x - DOT_RADIUS }
    default:
      return side satisfies never
  }
}

/** Hubs that have another on top of them. */
export function findCrowded(hubs: readonly HubOnScreen[]): ReadonlySet<string> {
  const isCrowded = (hub: HubOnScreen) =>
    hubs.some(({ id, x, y }) => id !== hub.id && Math.hypot(x - hub.x, y - hub.y) < CROWDED_PIXELS)
  return new Set(hubs.filter(isCrowded).map(({ id }) => id))
}

/** "After" is to the right: the map never mirrors. A name with no free side within the map hangs below. */
export function placeNames(
  hubs: readonly HubOnScreen[],
  size: PixelSize,
  covers: readonly PixelBox[],
): ReadonlyMap<string, NameSide> {
  const sides = new Map<string, NameSide>()
  const taken: PixelBox[] = []
  for (const hub of hubs) {
    const others = [...covers, ...taken, ...hubs.filter(({ id }) => id !== hub.id).map(toDotBox)]
    const isFree = (side: NameSide) => {
      const box = toNameBox(hub, side)
      return box.left >= 0 && box.right <= size.width && !others.some((other) => doOverlap(other, box))
    }
    const side = SIDES.find(isFree) ?? 'below'
    sides.set(hub.id, side)
    taken.push(toNameBox(hub, side))
  }
  return sides
}
