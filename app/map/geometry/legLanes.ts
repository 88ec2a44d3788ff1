/**
 * Legs of several corridors that run between the same two stations would lie on each other: each corridor gets a lane
 * of its own. A leg keeps its lane from end to end, so that no line jumps between two stations.
 */

export interface LegLaneInput {
  readonly key: string
  readonly corridor: string
  /** Ids of the stations, in the order the line runs. */
  readonly stops: readonly string[]
}

interface Stretch {
  readonly id: string
  readonly isForward: boolean
}

function toStretches(stops: readonly string[]): readonly Stretch[] {
  return stops.slice(1).map((to, index) => {
    const from = stops[index] ?? to
    const isForward = from < to
    return { id: isForward ? `${from} ${to}` : `${to} ${from}`, isForward }
  })
}

/** Lanes by leg key, to the right of the line as it runs: 0 for a leg alone, halves where an even number lies side by side. */
export function assignLegLanes(legs: readonly LegLaneInput[]): ReadonlyMap<string, number> {
  const courses = legs.map((leg) => ({ leg, stretches: toStretches(leg.stops) }))
  const byStretch = new Map<string, { index: number; isForward: boolean }[]>()
  for (const [index, { stretches }] of courses.entries()) {
    for (const { id, isForward } of stretches) {
      const here = byStretch.get(id)
      if (here) here.push({ index, isForward })
      else byStretch.set(id, [{ index, isForward }])
    }
  }
  const lanes = new Map<string, number>()
  const seen = new Set<number>()
  for (const [start, { leg: first }] of courses.entries()) {
    if (seen.has(start)) continue
    seen.add(start)
    // Everything that shares a stretch with this leg, or with one that does; and whether it runs the same way.
    const bundle = [{ index: start, isAlong: true }]
    for (const { index, isAlong } of bundle) {
      for (const { id, isForward } of courses[index]?.stretches ?? []) {
        for (const other of byStretch.get(id) ?? []) {
          if (seen.has(other.index)) continue
          seen.add(other.index)
          bundle.push({ index: other.index, isAlong: isAlong === (other.isForward === isForward) })
        }
      }
    }
    if (bundle.length === 1) {
      lanes.set(first.key, 0)
      continue
    }
    bundle.sort((a, b) => a.index - b.index)
    const corridors = [...new Set(bundle.map(({ index }) => courses[index]?.leg.corridor))]
    const middle = (corridors.length - 1) / 2
    for (const { index, isAlong } of bundle) {
      const leg = courses[index]?.leg
      if (!leg) continue
      const lane = corridors.indexOf(leg.corridor) - middle
      // No lane is −0.
      lanes.set(leg.key, lane === 0 ? 0 : isAlong ? lane : -lane)
    }
  }
  return lanes
}
