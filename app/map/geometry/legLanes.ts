/**
 * Legs of several corridors that run between the same two points would lie on each other: each gets a lane of its own
 * there, one from end to end of the leg; where a leg runs alone, it lies in the middle. The corridor of the most legs
 * keeps the middle throughout, where the stations are; the others lie as near to it as there is room.
 */

import type { LonLat } from '../../domain/record/placeSchema'
import { toPlane } from './mercator'

export interface LegLaneInput {
  readonly key: string
  readonly corridor: string
  /** Ids of its stations and coordinates of its bends, in the order the line runs. */
  readonly course: readonly string[]
  /** As it is drawn, from the first of the course to the last. */
  readonly line: readonly LonLat[]
}

/** Lanes to the right of the line as it runs; 0 is the middle. */
export interface LegLanes {
  /** One for each stretch between two points of the course. */
  readonly stretches: readonly number[]
  /**
   * Those in which the corridor arrives at the leg's start, and goes on from its end; undefined where it ends there or
   * turns off into another lane, so that one beside the station would end in nothing.
   */
  readonly before: number | undefined
  readonly after: number | undefined
}

interface Stretch {
  readonly id: string
  readonly isForward: boolean
}

interface Course {
  readonly leg: LegLaneInput
  readonly stretches: readonly Stretch[]
}

/** A leg of the same corridor that begins or ends where this one does. */
interface Joined {
  readonly index: number
  /** Where they meet: at this leg's start, and at the other's. */
  readonly isAtStart: boolean
  readonly isOthersStart: boolean
}

/** From here on the lane in which a leg comes to a station is not beside where the next one leaves it. */
const SHARP_TURN_DEGREES = 30

/** What a lane off the stations weighs against a lane between one leg and the next. */
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
  const byStretch = new Map<string, { index: number; corridor: string; isForward: boolean }[]>()
  for (const [index, { leg, stretches }] of courses.entries()) {
    for (const { id, isForward } of stretches) {
      push(byStretch, id, { index, corridor: leg.corridor, isForward })
    }
  }
  return byStretch
}

function findJoined(courses: readonly Course[]): ReadonlyMap<number, readonly Joined[]> {
  const ends = new Map<string, { index: number; isStart: boolean }[]>()
  const toEnds = ({ corridor, course }: LegLaneInput) =>
    [course[0], course.at(-1)].map((stop, position) => ({
      key: `${corridor} ${stop}`,
      isStart: position === 0,
    }))
  for (const [index, { leg }] of courses.entries()) {
    for (const { key, isStart } of toEnds(leg)) push(ends, key, { index, isStart })
  }
  const joined = new Map<number, Joined[]>()
  for (const [index, { leg }] of courses.entries()) {
    for (const { key, isStart } of toEnds(leg)) {
      for (const other of ends.get(key) ?? []) {
        if (other.index === index) continue
        push(joined, index, { index: other.index, isAtStart: isStart, isOthersStart: other.isStart })
      }
    }
  }
  return joined
}

/** 0, 1, −1, 2, −2, … */
function toLane(position: number): number {
  return position % 2 === 0 ? -position / 2 : (position + 1) / 2
}

/** Of the line where it leaves its first point, or its last one backwards: degrees from east, counter-clockwise. */
function toHeading(line: readonly LonLat[], isAtStart: boolean): number | undefined {
  const [end, next] = isAtStart ? [line[0], line[1]] : [line.at(-1), line.at(-2)]
  if (!end || !next) return undefined
  const [from, to] = [toPlane(end), toPlane(next)]
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
}

function isSharpTurn(heading: number | undefined, onward: number | undefined): boolean {
  if (heading === undefined || onward === undefined) return false
  const between = Math.abs(heading - onward) % 360
  return 180 - Math.min(between, 360 - between) > SHARP_TURN_DEGREES
}

/** Seen from a leg that runs the other way; no lane is −0. */
function turnRound(lane: number): number {
  return lane === 0 ? 0 : -lane
}

export function assignLegLanes(legs: readonly LegLaneInput[]): ReadonlyMap<string, LegLanes> {
  const courses = legs.map((leg) => ({ leg, stretches: toStretches(leg.course) }))
  const [byStretch, joined] = [groupByStretch(courses), findJoined(courses)]
  const counts = new Map<string, number>()
  for (const { corridor } of legs) counts.set(corridor, (counts.get(corridor) ?? 0) + 1)
  const countOf = ({ leg }: Course) => counts.get(leg.corridor) ?? 0
  const inTurn = [...courses.entries()].toSorted(
    ([a, first], [b, second]) => countOf(second) - countOf(first) || a - b,
  )
  const laneOf = new Map<number, number>()
  const lanesOf = new Map<number, readonly number[]>()
  for (const [index, { leg, stretches }] of inTurn) {
    const taken = new Set<number>()
    const isShared = stretches.map(({ id, isForward }) => {
      const others = (byStretch.get(id) ?? []).filter(({ corridor }) => corridor !== leg.corridor)
      for (const other of others) {
        const lane = laneOf.get(other.index)
        if (lane !== undefined) taken.add(other.isForward === isForward ? lane : turnRound(lane))
      }
      return others.length > 0
    })
    const neighbours = (joined.get(index) ?? []).flatMap((other) => {
      const lane = laneOf.get(other.index)
      if (lane === undefined) return []
      return [other.isAtStart === other.isOthersStart ? turnRound(lane) : lane]
    })
    const toCost = (lane: number) =>
      Math.abs(lane) +
      (neighbours.length > 0
        ? JUMP_WEIGHT * Math.min(...neighbours.map((other) => Math.abs(other - lane)))
        : 0)
    // Beside n others one of the first n + 1 lanes is free; of lanes farther off than a neighbour's none is better.
    const last = 2 * Math.max(0, ...neighbours.map(Math.abs)) + taken.size
    const free = Array.from({ length: last + 1 }, (_, position) => toLane(position)).filter(
      (lane) => !taken.has(lane),
    )
    const isAlone = !isShared.includes(true)
    const best = isAlone ? 0 : (free.toSorted((a, b) => toCost(a) - toCost(b))[0] ?? 0)
    const lane = best === 0 ? 0 : best
    laneOf.set(index, lane)
    lanesOf.set(
      index,
      isShared.map((shared) => (shared ? lane : 0)),
    )
  }
  const headingOf = (index: number, isAtStart: boolean) => toHeading(legs[index]?.line ?? [], isAtStart)
  /** The nearest of those it goes on as. */
  const findAround = (index: number, isAtStart: boolean): number | undefined => {
    const heading = headingOf(index, isAtStart)
    const own = lanesOf.get(index)?.at(isAtStart ? 0 : -1) ?? 0
    const around = (joined.get(index) ?? [])
      .filter((other) => other.isAtStart === isAtStart)
      .flatMap((other) => {
        const lane = lanesOf.get(other.index)?.at(other.isOthersStart ? 0 : -1) ?? 0
        const onward = other.isOthersStart === isAtStart ? turnRound(lane) : lane
        // In one lane on both sides of it, the line goes round the station.
        const isParted = onward !== own && isSharpTurn(heading, headingOf(other.index, other.isOthersStart))
        return isParted ? [] : [onward]
      })
    return around.toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own))[0]
  }
  return new Map(
    legs.map(({ key }, index) => [
      key,
      {
        stretches: lanesOf.get(index) ?? [],
        before: findAround(index, true),
        after: findAround(index, false),
      },
    ]),
  )
}
