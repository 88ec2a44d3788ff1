/** Where a drawn line turns more sharply than a railway, a cable or a ship would: a zigzag on the map. */
import type { LonLat } from '../../app/domain/record/placeSchema'
import { angleBetween, greatCircleKilometres, toDirection, toPlane } from './smoothCurve'

/**
 * All turns within so many kilometres are taken together: a right angle in 8 km is a curve of a radius of 5 km, and
 * anything tighter a corner on a map of the region.
 */
export const TURN_WINDOW_KM = 8
export const MOST_TURN_DEGREES = 90

export interface Zigzag {
  /** Where the turn begins. */
  readonly at: LonLat
  readonly degrees: number
}

/** The sharpest turn of `line` that is too sharp, of those that end at the vertex `fromIndex` or after it. */
export function findZigzag(line: readonly LonLat[], fromIndex = 1): Zigzag | undefined {
  const directions = line.slice(1).map((to, index) => toDirection(toPlane(line[index] ?? to), toPlane(to)))
  const turns = line.map((_, index) => {
    const [before, after] = [directions[index - 1], directions[index]]
    return before && after ? (angleBetween(before, after) * 180) / Math.PI : 0
  })
  let sharpest: Zigzag | undefined
  for (const [start, at] of line.entries()) {
    let kilometres = 0
    let degrees = 0
    for (let end = start; end < line.length - 1; end += 1) {
      const [before, here] = [line[end - 1], line[end]]
      if (end > start && before && here) kilometres += greatCircleKilometres(before, here)
      if (kilometres > TURN_WINDOW_KM) break
      degrees += turns[end] ?? 0
      const isSharper = degrees > Math.max(MOST_TURN_DEGREES, sharpest?.degrees ?? 0)
      if (end >= fromIndex && isSharper) sharpest = { at, degrees }
    }
  }
  return sharpest
}
