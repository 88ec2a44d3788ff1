/**
 * The legs of all routes as one net: nodes (stations and bends) and stretches between neighbouring nodes.
 * Legs that run between the same two nodes over the same ground share one stretch, in whatever corridor.
 */
import type { LonLat } from '../../app/domain/record/placeSchema'
import type { Leg, Route } from '../../app/domain/record/routeSchema'
import type { Station } from '../../app/domain/record/stationSchema'
import type { Ground } from './ground'
import type { Vector } from './smoothCurve'
import { angleBetween, fromPlane, toDirection, toPlane } from './smoothCurve'

export interface Node {
  /** A station's id, or the coordinates of a bend. */
  readonly key: string
  readonly lonLat: LonLat
  readonly vector: Vector
  /** ISO code; absent for a bend. */
  readonly country?: string
}

export interface Stretch {
  readonly key: string
  /** In the order of their keys, so that a stretch is one and the same in both directions. */
  readonly ends: readonly [Node, Node]
  readonly isWater: boolean
}

/** Two stretches that meet in a node and are to run through it without a kink. */
export interface Passage {
  readonly node: Node
  readonly stretches: readonly [Stretch, Stretch]
  /** True where a leg or a branch runs through; false where two lines merely meet. */
  readonly isTravelled: boolean
  /** Radians off straight on. */
  readonly turn: number
}

export interface Net {
  readonly stretches: ReadonlyMap<string, Stretch>
  readonly passages: readonly Passage[]
  /** The nodes of a leg and the stretches between them; absent where it names an unknown station. */
  readonly courses: ReadonlyMap<Leg, Course>
}

export interface Course {
  readonly nodes: readonly Node[]
  readonly stretches: readonly Stretch[]
}

/** Two lines that merely meet are drawn as one where they turn by less. */
const MOST_MEETING_TURN = Math.PI / 3

export function otherEnd({ ends: [first, second] }: Stretch, node: Node): Node {
  return first.key === node.key ? second : first
}

function toNodes({ from, via, to }: Leg, stations: ReadonlyMap<string, Station>): Node[] | undefined {
  const nodes = [from, ...via, to].map((stop): Node | undefined => {
    if (typeof stop !== 'string') return { key: stop.join(','), lonLat: stop, vector: toPlane(stop) }
    const station = stations.get(stop)
    if (!station) return undefined
    const { lonLat, country } = station
    return { key: stop, lonLat, vector: toPlane(lonLat), country }
  })
  return nodes.every((node) => node !== undefined) ? nodes : undefined
}

/** Ships sail and trains do not; a cable or pipe lies in the water where most of its way does. */
function isOnWater(mode: Leg['mode'], from: Node, to: Node, ground: Ground): boolean {
  if (mode === 'ferry') return true
  if (mode === 'rail' || mode === 'road') return false
  const shares = [0.2, 0.35, 0.5, 0.65, 0.8]
  const wet = shares.filter((share) => {
    const [x, y] = [0, 1].map((axis) => {
      const start = from.vector[axis] ?? 0
      return start + share * ((to.vector[axis] ?? 0) - start)
    })
    return !ground.isLand(fromPlane([x ?? 0, y ?? 0]))
  })
  return wet.length * 2 > shares.length
}

function toPassage(node: Node, stretches: readonly [Stretch, Stretch], isTravelled: boolean): Passage {
  const [before, after] = stretches
  const arriving = toDirection(otherEnd(before, node).vector, node.vector)
  const leaving = toDirection(node.vector, otherEnd(after, node).vector)
  return { node, stretches, isTravelled, turn: angleBetween(arriving, leaving) }
}

/** Pairs of stretches that meet: within a leg, and where legs of one branch end on each other. */
function listTravelled(route: Route, courses: ReadonlyMap<Leg, Course>): Passage[] {
  const passages: Passage[] = []
  const openEnds = new Map<string, [Node, Stretch][]>()
  for (const leg of route.legs) {
    const { nodes, stretches } = courses.get(leg) ?? { nodes: [], stretches: [] }
    for (const [index, node] of nodes.entries()) {
      const [before, after] = [stretches[index - 1], stretches[index]]
      if (before && after) passages.push(toPassage(node, [before, after], true))
      const only = before && after ? undefined : (before ?? after)
      if (!only) continue
      const key = `${leg.branch} ${node.key}`
      for (const [, met] of openEnds.get(key) ?? []) {
        if (met !== only) passages.push(toPassage(node, [met, only], true))
      }
      openEnds.set(key, [...(openEnds.get(key) ?? []), [node, only]])
    }
  }
  return passages
}

/** Every pair of stretches of one kind that meets nearly straight, whoever uses them. */
function listMeeting(stretches: readonly Stretch[]): Passage[] {
  const byNode = new Map<string, [Node, Stretch][]>()
  for (const stretch of stretches) {
    for (const node of stretch.ends) byNode.set(node.key, [...(byNode.get(node.key) ?? []), [node, stretch]])
  }
  return [...byNode.values()].flatMap((met) =>
    met.flatMap(([node, first], index) =>
      met.slice(index + 1).flatMap(([, second]) => {
        const passage = toPassage(node, [first, second], false)
        return first.isWater === second.isWater && passage.turn < MOST_MEETING_TURN ? [passage] : []
      }),
    ),
  )
}

export function buildNet(routes: readonly Route[], stations: readonly Station[], ground: Ground): Net {
  const stationById = new Map(stations.map((station) => [station.id, station]))
  const stretches = new Map<string, Stretch>()
  const toStretch = (mode: Leg['mode'], from: Node, to: Node): Stretch => {
    const ends: [Node, Node] = from.key < to.key ? [from, to] : [to, from]
    const isWater = isOnWater(mode, ...ends, ground)
    const key = `${ends[0].key} ${ends[1].key} ${isWater ? 'water' : 'land'}`
    const known = stretches.get(key)
    if (known) return known
    const stretch = { key, ends, isWater }
    stretches.set(key, stretch)
    return stretch
  }
  const courses = new Map<Leg, Course>()
  for (const leg of routes.flatMap(({ legs }) => legs)) {
    const nodes = toNodes(leg, stationById)
    if (!nodes) continue
    const between = nodes.slice(1).map((to, index) => toStretch(leg.mode, nodes[index] ?? to, to))
    courses.set(leg, { nodes, stretches: between })
  }
  const travelled = routes.flatMap((route) => listTravelled(route, courses))
  return { stretches, courses, passages: [...travelled, ...listMeeting([...stretches.values()])] }
}
