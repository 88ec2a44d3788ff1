/**
 * A line in pieces, each in one lane: where it leaves others to run alone, and where it ends or turns off at a station, it
 * slides to the middle in small steps, so that nothing of it jumps or hangs in the air.
 */
import type { LonLat } from '../../domain/record/placeSchema'
import type { LegLanes } from './legLanes'

export interface LanePiece {
  readonly lane: number
  readonly points: readonly LonLat[]
  /** True for a step from lane to lane, too short to bear anything. */
  readonly isStep: boolean
}

/** Along the line, for each lane to be crossed. */
const SLIDE_KM = 14
const STEPS_A_LANE = 4
/** Alone for less than this, a line stays in its lane. */
const SHORT_RUN_KM = 60
const KM_PER_DEGREE = 111.2

interface Run {
  readonly lane: number
  /** Kilometres from the start of the line. */
  readonly from: number
  readonly to: number
}

/** Near enough for distances along a line; the lengths the reader is told come from the compile step. */
function toKilometres([fromLon, fromLat]: LonLat, [toLon, toLat]: LonLat): number {
  const cosine = Math.cos((((fromLat + toLat) / 2) * Math.PI) / 180)
  return Math.hypot((toLon - fromLon) * cosine, toLat - fromLat) * KM_PER_DEGREE
}

/** How far along the line each of its points lies. */
function measure(points: readonly LonLat[]): readonly number[] {
  let kilometres = 0
  return points.map((point, index) => {
    kilometres += toKilometres(points[index - 1] ?? point, point)
    return kilometres
  })
}

/** Neighbouring runs of one lane as one. */
function merge(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last?.lane === run.lane) merged.splice(-1, 1, { ...last, to: run.to })
    else merged.push(run)
  }
  return merged
}

/** Short runs alone between two in one lane stay in it. */
function fillShortRuns(runs: readonly Run[], { before, after }: LegLanes): readonly Run[] {
  return merge(
    runs.map((run, index) => {
      const around = [runs[index - 1]?.lane ?? before, runs[index + 1]?.lane ?? after]
      const isShort = run.lane === 0 && run.to - run.from < SHORT_RUN_KM
      return isShort && around[0] === around[1] ? { ...run, lane: around[0] ?? 0 } : run
    }),
  )
}

/** From one lane to another in small steps. */
function toSteps(fromLane: number, toLane: number, from: number, to: number): readonly Run[] {
  const count = Math.ceil(Math.abs(toLane - fromLane) * STEPS_A_LANE)
  const length = (to - from) / count
  return Array.from({ length: count }, (_, step) => ({
    lane: fromLane + ((toLane - fromLane) * (step + 0.5)) / count,
    from: from + step * length,
    to: from + (step + 1) * length,
  }))
}

/** What a run is made of: from the lane it begins in to its own, and on to the lane it ends in. */
function slide({ lane, from, to }: Run, firstLane: number, lastLane: number): readonly Run[] {
  const half = (to - from) / 2
  const toSlide = (other: number) => Math.min(half, Math.abs(other - lane) * SLIDE_KM)
  const [start, end] = [from + toSlide(firstLane), to - toSlide(lastLane)]
  return [
    ...toSteps(firstLane, lane, from, start),
    { lane, from: start, to: end },
    ...toSteps(lane, lastLane, end, to),
  ].filter((run) => run.to > run.from)
}

function cut(points: readonly LonLat[], along: readonly number[], { from, to }: Run): readonly LonLat[] {
  const at = (kilometres: number): LonLat[] => {
    const index = Math.max(
      1,
      along.findIndex((distance) => distance >= kilometres),
    )
    const [start, end] = [points[index - 1], points[index]]
    const [startsAt = 0, endsAt = 0] = [along[index - 1], along[index]]
    if (!start || !end) return []
    const share =
      endsAt > startsAt ? Math.min(1, Math.max(0, (kilometres - startsAt) / (endsAt - startsAt))) : 0
    return [[start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])]]
  }
  const between = points.filter((_, index) => {
    const distance = along[index] ?? 0
    return distance > from && distance < to
  })
  return [...at(from), ...between, ...at(to)]
}

/** `courseAt`: which of the points are those of the course, one more than there are stretches. */
export function cutIntoLanes(
  points: readonly LonLat[],
  courseAt: readonly number[],
  lanes: LegLanes,
): readonly LanePiece[] {
  const [only = 0] = lanes.stretches
  const { before = 0, after = 0 } = lanes
  const isOneLane = [...lanes.stretches, before, after].every((lane) => lane === only)
  if (isOneLane || courseAt.length !== lanes.stretches.length + 1) {
    return [{ lane: only, points, isStep: false }]
  }
  const along = measure(points)
  const toDistance = (stop: number) => along[courseAt[stop] ?? 0] ?? 0
  const stretches = lanes.stretches.map((lane, index) => ({
    lane,
    from: toDistance(index),
    to: toDistance(index + 1),
  }))
  const runs = fillShortRuns(merge(stretches), lanes)
  return runs.flatMap((run, index) => {
    // What runs beside others keeps its lane up to where another run, or another leg, does the sliding.
    const [first, last] =
      run.lane === 0
        ? [runs[index - 1]?.lane ?? before, runs[index + 1]?.lane ?? after]
        : [
            index === 0 && lanes.before === undefined ? 0 : run.lane,
            index === runs.length - 1 && lanes.after === undefined ? 0 : run.lane,
          ]
    const parts = slide(run, first, last)
    return parts.map((part) => ({
      lane: part.lane,
      points: runs.length === 1 && parts.length === 1 ? points : cut(points, along, part),
      isStep: part.lane !== run.lane,
    }))
  })
}
