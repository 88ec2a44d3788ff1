/**
 * Gives every leg its drawn line: smooth through its stations, on land or on water as its mode needs, and the
 * same in every corridor that shares a stretch. Made here and published; never written in a file.
 */
import type { LonLat } from '../../app/domain/record/placeSchema'
import type { Leg, Route } from '../../app/domain/record/routeSchema'
import type { Station } from '../../app/domain/record/stationSchema'
import type { Ground } from './ground'
import type { LocatedRecord } from './parse'
import type { Vector } from './smoothCurve'
import {
  angleBetween,
  fromPlane,
  lineKilometres,
  scaleToUnit,
  simplifyCurve,
  toCurve,
  toDirection,
} from './smoothCurve'
import type { Course, Net, Node, Stretch } from './stretches'
import { buildNet, otherEnd } from './stretches'

/** How far a curve may swing off the straight line between two points that are all we know. */
const MOST_SWING_KM = { land: 10, water: 25 } as const
/** A line that joins another leaves along it unless it turns off by more. */
const MOST_JOINING_ANGLE = Math.PI / 3
/** Beyond this a line turns back, and no bend is drawn into it. */
const MOST_TURN = (Math.PI * 5) / 6
/** From round to straight: the first that strays no more than the straight line does. */
const TENSIONS = [1, 0.6, 0.35, 0.15, 0] as const

/** The directions in which stretches leave their nodes, by `endKey`. */
type Tangents = Map<string, Vector>

function endKey(stretch: Stretch, node: Node): string {
  return `${stretch.key} @ ${node.key}`
}

function toChord(stretch: Stretch, node: Node): Vector {
  return toDirection(node.vector, otherEnd(stretch, node).vector)
}

function turnBack([x, y]: Vector): Vector {
  return [-x, -y]
}

/**
 * One tangent for both sides of a passage, the straightest passage first: at a junction the through line is
 * smooth and what branches off leaves along it. The bisector is what centripetal Catmull–Rom gives.
 */
function findTangents({ passages }: Net): Tangents {
  const tangents: Tangents = new Map()
  const sorted = passages.toSorted(
    (a, b) =>
      Number(b.isTravelled) - Number(a.isTravelled) ||
      // Between ship and train one changes: a quay bends no railway.
      Number(isChange(a)) - Number(isChange(b)) ||
      a.turn - b.turn ||
      compareEnds(a, b),
  )
  for (const { node, stretches, turn } of sorted) {
    const [before, after] = stretches
    const [beforeKey, afterKey] = [endKey(before, node), endKey(after, node)]
    const [known, other] = tangents.has(beforeKey) ? [beforeKey, after] : [afterKey, before]
    const tangent = tangents.get(known)
    if (tangents.has(endKey(other, node))) continue
    if (tangent) {
      const joining = turnBack(tangent)
      if (angleBetween(joining, toChord(other, node)) < MOST_JOINING_ANGLE) {
        tangents.set(endKey(other, node), joining)
      }
    } else if (turn < MOST_TURN) {
      const [toBefore, toAfter] = [toChord(before, node), toChord(after, node)]
      const through = scaleToUnit([toAfter[0] - toBefore[0], toAfter[1] - toBefore[1]])
      tangents.set(afterKey, through)
      tangents.set(beforeKey, turnBack(through))
    }
  }
  return tangents
}

function isChange({ stretches: [before, after] }: Net['passages'][number]): boolean {
  return before.isWater !== after.isWater
}

function compareEnds(a: Net['passages'][number], b: Net['passages'][number]): number {
  const [aKey, bKey] = [a, b].map(({ node, stretches }) =>
    [node.key, ...stretches.map(({ key }) => key).toSorted()].join('|'),
  )
  return (aKey ?? '') < (bKey ?? '') ? -1 : 1
}

/** Where a line ends, it goes on turning half as much as it does at its other end. */
function toFreeTangent(stretch: Stretch, node: Node, tangents: Tangents): Vector {
  const other = otherEnd(stretch, node)
  const chord = toChord(stretch, node)
  const [ux, uy] = turnBack(chord)
  const [lx, ly] = tangents.get(endKey(stretch, other)) ?? [ux, uy]
  const half = -Math.atan2(ux * ly - uy * lx, ux * lx + uy * ly) / 2
  return [
    chord[0] * Math.cos(half) - chord[1] * Math.sin(half),
    chord[0] * Math.sin(half) + chord[1] * Math.cos(half),
  ]
}

/** How many points lie on the wrong ground, or in a country that neither end is in. */
function countStray(
  curve: readonly LonLat[],
  { ends: [from, to], isWater }: Stretch,
  ground: Ground,
): number {
  return curve.filter((point) => {
    if (isWater) return ground.isLand(point)
    if (!ground.isLand(point)) return true
    const country = ground.countryAt(point)
    return from.country !== undefined && to.country !== undefined
      ? country !== from.country && country !== to.country
      : false
  }).length
}

/** Points between two, so that a straight line is looked at as closely as a curve. */
function sample([from, to]: readonly [Vector, Vector]): Vector[] {
  return Array.from({ length: 33 }, (_, index) => {
    const share = index / 32
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
  })
}

function drawStretch(stretch: Stretch, tangents: Tangents, ground: Ground): LonLat[] {
  const [from, to] = stretch.ends
  const start = tangents.get(endKey(stretch, from)) ?? toFreeTangent(stretch, from, tangents)
  const end = turnBack(tangents.get(endKey(stretch, to)) ?? toFreeTangent(stretch, to, tangents))
  const latitude = (from.lonLat[1] + to.lonLat[1]) / 2
  const mostSwing = MOST_SWING_KM[stretch.isWater ? 'water' : 'land'] / Math.cos((latitude * Math.PI) / 180)
  const straight = countStray(sample([from.vector, to.vector]).map(fromPlane), stretch, ground)
  const curves = TENSIONS.map(
    (tension) => () => toCurve([from.vector, start], [to.vector, end], mostSwing, tension),
  )
  for (const draw of curves) {
    const curve = draw()
    if (curve.length > 2 && countStray(curve.map(fromPlane), stretch, ground) > straight) continue
    // The stations themselves as they are written, whatever the rounding.
    return [from.lonLat, ...simplifyCurve(curve).slice(1, -1), to.lonLat]
  }
  return [from.lonLat, to.lonLat]
}

function toDrawn({ nodes, stretches }: Course, curves: ReadonlyMap<string, LonLat[]>): DrawnLeg {
  const line = nodes.slice(0, 1).map(({ lonLat }) => lonLat)
  const stationKilometres = [0]
  let kilometres = 0
  for (const [index, stretch] of stretches.entries()) {
    const curve = curves.get(stretch.key) ?? []
    const isForward = stretch.ends[0].key === nodes[index]?.key
    const part = isForward ? curve : curve.toReversed()
    line.push(...part.slice(1))
    kilometres += lineKilometres(part)
    // Bends have no name and no place in the list of stations.
    if (nodes[index + 1]?.country !== undefined) stationKilometres.push(Math.round(kilometres * 10) / 10)
  }
  return { line, stationKilometres }
}

type DrawnLeg = Pick<Leg, 'line' | 'stationKilometres'>

/** Every leg whose stations are all known, drawn; all at once, since legs share stretches and tangents. */
export function drawLegs(
  routes: readonly Route[],
  stations: readonly Station[],
  ground: Ground,
): ReadonlyMap<Leg, DrawnLeg> {
  const net = buildNet(routes, stations, ground)
  const tangents = findTangents(net)
  const curves = new Map(
    [...net.stretches].map(([key, stretch]) => [key, drawStretch(stretch, tangents, ground)] as const),
  )
  return new Map([...net.courses].map(([leg, course]) => [leg, toDrawn(course, curves)] as const))
}

/** The same record with `line` and `stationKilometres` in its legs. */
export function drawRoutes(record: LocatedRecord, ground: Ground): LocatedRecord {
  const routes = record.routes.map(({ item }) => item)
  const stations = record.stations.map(({ item }) => item)
  const drawn = drawLegs(routes, stations, ground)
  return {
    ...record,
    routes: record.routes.map((located) => ({
      ...located,
      item: { ...located.item, legs: located.item.legs.map((leg) => ({ ...leg, ...drawn.get(leg) })) },
    })),
  }
}
