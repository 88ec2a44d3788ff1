/**
 * Where several corridors name the same two places one after the other, their lines would lie on each other:
 * each gets a lane of its own, so that all can be seen and chosen.
 */
import type { LonLat } from '../../domain/record/placeSchema'

export interface LaneInput {
  readonly id: string
  readonly path: readonly LonLat[]
}

export interface Lane {
  /** Lanes to the right of the line as it runs; 0 for a line alone, halves where an even number lies side by side. */
  readonly lane: number
  /** The path from west to east, so that "right" means the same side for every line of a bundle. */
  readonly path: readonly LonLat[]
}

function toLegKeys(path: readonly LonLat[]): readonly string[] {
  return path.slice(1).map((point, index) => [String(path[index]), String(point)].sort().join(' '))
}

function toEastward(path: readonly LonLat[]): readonly LonLat[] {
  return (path[0]?.[0] ?? 0) <= (path.at(-1)?.[0] ?? 0) ? path : path.toReversed()
}

/** Lanes by corridor id: equal for none that share a leg, centred over each bundle. */
export function assignLanes(corridors: readonly LaneInput[]): ReadonlyMap<string, Lane> {
  const keys = new Map(corridors.map(({ id, path }) => [id, toLegKeys(path)]))
  const isNeighbour = (a: string, b: string) =>
    keys.get(a)?.some((key) => keys.get(b)?.includes(key)) === true
  const indexes = new Map<string, number>()
  const bundles: Set<string>[] = []
  for (const { id } of corridors) {
    const taken = [...indexes].filter(([other]) => isNeighbour(id, other)).map(([, index]) => index)
    let index = 0
    while (taken.includes(index)) index++
    indexes.set(id, index)
    const joined = bundles.filter((bundle) => [...bundle].some((other) => isNeighbour(id, other)))
    for (const bundle of joined) bundles.splice(bundles.indexOf(bundle), 1)
    bundles.push(new Set([id, ...joined.flatMap((bundle) => [...bundle])]))
  }
  return new Map(
    corridors.map(({ id, path }) => {
      const bundle = bundles.find((members) => members.has(id)) ?? new Set()
      const last = Math.max(...[...bundle].map((member) => indexes.get(member) ?? 0))
      return [id, { lane: (indexes.get(id) ?? 0) - last / 2, path: toEastward(path) }]
    }),
  )
}
