import type { LonLat } from '../../domain/record/placeSchema'

/** Of a line, to be looked for on the page: asking where one is makes the browser work. */
const MOST_PROBES = 24

/** Enough points of a line to know where it runs, its end among them. */
export function thinOut(points: readonly LonLat[]): readonly LonLat[] {
  const step = Math.max(1, Math.ceil(points.length / MOST_PROBES))
  return points.filter((_, index) => index % step === 0 || index === points.length - 1)
}

/** The points farthest west, east, south and north: what comes to stand on the map covers these first. */
export function findExtremes(points: readonly LonLat[]): readonly LonLat[] {
  return [0, 1].flatMap((axis) => {
    const inOrder = points.toSorted((a, b) => (a[axis] ?? 0) - (b[axis] ?? 0))
    return [...inOrder.slice(0, 1), ...inOrder.slice(-1)]
  })
}
