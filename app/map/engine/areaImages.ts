/** The symbols of countries, regions and seas, as signed distance fields: their colour is set by the style. */

export interface AreaImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

const SIZE = 26
/** Half the side of the square, to the outside of its ring. */
const HALF_SIDE = 9
const RING_WIDTH = 4.4
const CORNER_RADIUS = 2.5
/** MapLibre's encoding: an edge at three quarters of full, and so much less for each pixel outside it. */
const EDGE = 191
const STEP_A_PIXEL = 255 / 8

function toSquareDistance(x: number, y: number): number {
  const dx = Math.abs(x) - (HALF_SIDE - CORNER_RADIUS)
  const dy = Math.abs(y) - (HALF_SIDE - CORNER_RADIUS)
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - CORNER_RADIUS
}

/** From the distance of each point to the edge of a shape in pixels, less than 0 inside; the middle is the origin. */
export function toDistanceImage(toDistance: (x: number, y: number) => number): AreaImage {
  const data = new Uint8Array(SIZE * SIZE * 4)
  for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
      const distance = toDistance(column + 0.5 - SIZE / 2, row + 0.5 - SIZE / 2)
      const value = Math.round(EDGE - distance * STEP_A_PIXEL)
      data[(row * SIZE + column) * 4 + 3] = Math.min(255, Math.max(0, value))
    }
  }
  return { width: SIZE, height: SIZE, data }
}

/** A rounded square, or only the ring of it. */
export function buildAreaImage(isFilled: boolean): AreaImage {
  return toDistanceImage((x, y) => {
    const outside = toSquareDistance(x, y)
    return isFilled ? outside : Math.abs(outside + RING_WIDTH / 2) - RING_WIDTH / 2
  })
}
