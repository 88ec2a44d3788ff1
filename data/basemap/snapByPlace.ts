/** Rounds points where the world is coarse to every second or fourth line of its grid: shorter numbers, same look. */
import type { Objects, Topology } from 'topojson-specification'
import { type Detail, minAreaAt } from './detail'

/** Lines of the grid between neighbouring places for a point; the largest must divide 360° evenly. */
const STRIDES = [4, 2] as const
/** A stride is at most this part of the side of the smallest triangle kept there, so that no shape changes. */
const SHARE_OF_DETAIL = 1 / 3

/** The place decides alone, so that arcs which meet go on meeting. */
export function snapByPlace<T extends Objects>(
  topology: Topology<T>,
  detail: Detail,
  [lonStep, latStep]: readonly [number, number],
): Topology<T> {
  const snap = ([lon = 0, lat = 0]: readonly number[]): [number, number] => {
    const widest = Math.sqrt(minAreaAt(detail, lon, lat)) * SHARE_OF_DETAIL
    const stride = STRIDES.find((lines) => lines * lonStep <= widest)
    if (stride === undefined) return [lon, lat]
    const round = (degrees: number, step: number) => Math.round(degrees / step) * step
    return [round(lon + 180, lonStep * stride) - 180, round(lat + 90, latStep * stride) - 90]
  }
  return { ...topology, arcs: topology.arcs.map((arc) => arc.map(snap)) }
}
