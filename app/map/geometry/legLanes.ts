/**
 * Legs of several corridors that run between the same two points would lie on each other: each gets a lane of its own.
 * A leg keeps its lane from end to end, and goes on in that of the leg before where it can, so that no line jumps. The
 * corridor of the most legs keeps the middle, where the stations are; the others lie as near to it as there is room.
 */

export interface LegLaneInput {
  readonly key: string
  readonly corridor: string
  /** Ids of its stations and coordinates of its bends, in the order the line runs. */
  readonly course: readonly string[]
}

interface Stretch {
  readonly id: string
  readonly isForward: boolean
}

interface Course {
  readonly leg: LegLaneInput
  readonly stretches: readonly Stretch[]
}

interface Neighbour {
  readonly index: number
  /** Whether it runs the same way. */
  readonly isAlong: boolean
}

/** What a pixel off the stations weighs against a jump of a pixel where one leg goes on as another. */
const JUMP_WEIGHT = 1.5

function toStretches(course: readonly string[]): readonly Stretch[] {
  return course.slice(1).map((to, index) => {
    const from = course[index] ?? to
    const isForward = from < to
    return { id: isForward ? `${from} ${to}` : `${to} ${from}`, isForward }
  })
}

function push<Key, Entry>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}

function groupByStretch(courses: readonly Course[]) {
  const byStretch = new Map<string, { index: number; isForward: boolean }[]>()
  for (const [index, { stretches }] of courses.entries()) {
    for (const { id, isForward } of stretches) push(byStretch, id, { index, isForward })
  }
  return byStretch
}

/** By leg: those of its own corridor that begin or end where it does. */
function findJoined(courses: readonly Course[]): ReadonlyMap<number, readonly Neighbour[]> {
  const ends = new Map<string, { index: number; isStart: boolean }[]>()
  const toEnds = ({ corridor, course }: LegLaneInput) =>
    [course[0], course.at(-1)].map((stop) => `${corridor} ${stop}`)
  for (const [index, { leg }] of courses.entries()) {
    for (const [end, key] of toEnds(leg).entries()) push(ends, key, { index, isStart: end === 0 })
  }
  const joined = new Map<number, Neighbour[]>()
  for (const [index, { leg }] of courses.entries()) {
    for (const [end, key] of toEnds(leg).entries()) {
      for (const other of ends.get(key) ?? []) {
        if (other.index !== index)
          push(joined, index, { index: other.index, isAlong: other.isStart !== (end === 0) })
      }
    }
  }
  return joined
}

/** 0, 1, −1, 2, −2, … */
function toLane(position: number): number {
  return position % 2 === 0 ? -position / 2 : (position + 1) / 2
}

/** Lanes by leg key, to the right of the line as it runs; 0 for a leg alone. */
export function assignLegLanes(legs: readonly LegLaneInput[]): ReadonlyMap<string, number> {
  const courses = legs.map((leg) => ({ leg, stretches: toStretches(leg.course) }))
  const [byStretch, joined] = [groupByStretch(courses), findJoined(courses)]
  const counts = new Map<string, number>()
  for (const { corridor } of legs) counts.set(corridor, (counts.get(corridor) ?? 0) + 1)
  const inTurn = [...courses.keys()].toSorted((a, b) => {
    const [first, second] = [a, b].map((index) => counts.get(legs[index]?.corridor ?? '') ?? 0)
    return (second ?? 0) - (first ?? 0) || a - b
  })
  const lanes = new Map<number, number>()
  /** As seen from a leg that runs the way its neighbour does, or the other. */
  const toKnown = ({ index, isAlong }: Neighbour): number[] => {
    const lane = lanes.get(index)
    return lane === undefined ? [] : [isAlong ? lane : -lane]
  }
  for (const index of inTurn) {
    const course = courses[index]
    const taken = new Set<number>()
    for (const { id, isForward } of course?.stretches ?? []) {
      for (const other of byStretch.get(id) ?? []) {
        const lane = lanes.get(other.index)
        if (lane === undefined || courses[other.index]?.leg.corridor === course?.leg.corridor) continue
        taken.add(other.isForward === isForward ? lane : -lane)
      }
    }
    const before = (joined.get(index) ?? []).flatMap(toKnown)
    // Beside n others one of the first n + 1 lanes is free, and beyond the farthest before it none is better.
    const most = 2 * Math.max(0, ...before.map(Math.abs)) + taken.size + 1
    const free = Array.from({ length: most + 1 }, (_, position) => toLane(position)).filter(
      (lane) => !taken.has(lane),
    )
    const toCost = (lane: number) =>
      Math.abs(lane) +
      JUMP_WEIGHT * Math.min(...(before.length > 0 ? before.map((other) => Math.abs(other - lane)) : [0]))
    const [best = 0] = free.toSorted((a, b) => toCost(a) - toCost(b))
    // No lane is −0.
    lanes.set(index, best === 0 ? 0 : best)
  }
  return new Map(legs.map(({ key }, index) => [key, lanes.get(index) ?? 0]))
}
