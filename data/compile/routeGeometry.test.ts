// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../app/domain/record/placeSchema'
import type { Leg, Route } from '../../app/domain/record/routeSchema'
import type { Station } from '../../app/domain/record/stationSchema'
import { TWO_LANDS } from './fixtureRoute'
import type { Ground } from './ground'
import { drawLegs } from './routeGeometry'
import { angleBetween, greatCircleKilometres, toDirection, toPlane } from './smoothCurve'

const TEXT = { ar: 'نص', en: 'text' }

const STATIONS: readonly Station[] = Object.entries<LonLat>({
  a: [2, 0],
  b: [4, 0],
  c: [5, 1],
  d: [6, 3],
  e: [6, -1],
  quay: [9.98, 0],
  harbour: [14.02, 0],
}).map(([id, lonLat]) => ({ id, name: TEXT, country: lonLat[0] < 10 ? 'AA' : 'BB', lonLat, kind: 'city' }))

function buildLeg(stops: Leg['via'], fields: Partial<Leg> = {}): Leg {
  const [from, to] = [String(stops[0]), String(stops.at(-1))]
  const via = stops.slice(1, -1)
  return {
    id: `${from}-${to}`,
    branch: 'main',
    from,
    to,
    via,
    mode: 'rail',
    precision: 'schematic',
    history: [],
    ...fields,
  }
}

function buildRoute(id: string, legs: readonly Leg[]): Route {
  const branches = [{ id: 'main', name: TEXT }]
  return {
    id,
    corridor: id,
    branches,
    legs: [...legs],
    facts: [],
    milestones: [],
    unknowns: [],
    confidence: 'high',
    citations: [],
  }
}

function draw(legs: readonly Leg[], ground: Ground = TWO_LANDS): LonLat[][] {
  const drawn = drawLegs([buildRoute('one', legs)], STATIONS, ground)
  return legs.map((leg) => drawn.get(leg)?.line ?? [])
}

/** The sharpest turn along a line, in degrees. */
function findSharpestTurn(line: readonly LonLat[]): number {
  const points = line.map(toPlane)
  const turns = points.slice(2).map((next, index) => {
    const [before, at] = [points[index], points[index + 1]]
    return before && at ? angleBetween(toDirection(before, at), toDirection(at, next)) : 0
  })
  return (Math.max(...turns) * 180) / Math.PI
}

describe('the line of a leg', () => {
  it('goes exactly through its stations, with few points of three decimals', () => {
    const [line = []] = draw([buildLeg(['a', 'b', 'c', 'd'])])
    for (const { id, lonLat } of STATIONS.slice(0, 4)) expect(line, id).toContainEqual(lonLat)
    expect(line.length).toBeGreaterThan(6)
    expect(line.length).toBeLessThanOrEqual(3 * 12)
    for (const coordinate of line.flat()) expect(coordinate).toBe(Number(coordinate.toFixed(3)))
  })

  it('turns without a kink, at a station of its own and at one shared with the next leg of its branch', () => {
    const [whole = []] = draw([buildLeg(['a', 'b', 'c', 'd'])])
    expect(findSharpestTurn(whole)).toBeLessThan(12)
    const [first = [], second = []] = draw([buildLeg(['a', 'b']), buildLeg(['b', 'c', 'd'])])
    expect([...first, ...second.slice(1)]).toEqual(whole)
    // Without the smoothing it turns by 45° at b.
    const corners = STATIONS.slice(0, 4).map(({ lonLat }) => lonLat)
    expect(findSharpestTurn(corners)).toBeGreaterThan(40)
  })

  it('stays near the straight line between stations, which is all that is known', () => {
    const [line = []] = draw([buildLeg(['a', 'b', 'd'])])
    for (const [lon, lat] of line.filter(([lon]) => lon <= 4)) {
      // 10 km from the bend at one end, and some more from the turn it goes on with at the other.
      expect(Math.abs(lat) * 111, `${lon}, ${lat}`).toBeLessThan(16)
    }
  })

  it('is the same in every corridor and direction that shares a stretch', () => {
    const [there, back, other] = [
      buildLeg(['a', 'b', 'c']),
      buildLeg(['c', 'b', 'a']),
      buildLeg(['b', 'c', 'd'], { mode: 'pipeline' }),
    ]
    const drawn = drawLegs(
      [buildRoute('one', [there]), buildRoute('two', [back]), buildRoute('three', [other])],
      STATIONS,
      TWO_LANDS,
    )
    const [first = [], second = [], third = []] = [there, back, other].map(
      (leg) => drawn.get(leg)?.line ?? [],
    )
    expect(second.toReversed()).toEqual(first)
    const b = first.findIndex(([lon, lat]) => lon === 4 && lat === 0)
    expect(third.slice(0, first.length - b)).toEqual(first.slice(b))
  })

  it('leaves a junction along the through line', () => {
    const [through = [], spur = []] = draw([
      buildLeg(['a', 'b', 'c']),
      buildLeg(['b', 'e'], { branch: 'spur' }),
    ])
    const at = through.findIndex(([lon, lat]) => lon === 4 && lat === 0)
    const arriving = [through[at - 1], through[at], spur[1]].filter((point) => point !== undefined)
    expect(findSharpestTurn(arriving)).toBeLessThan(25)
  })

  it('is drawn straighter where a curve would leave the land or the water', () => {
    // A coast just south of the straight line from a to b, over which the curve from e would swing.
    const legs = [buildLeg(['e', 'b', 'a'])]
    const shore = 0.03
    const isOff = (line: readonly LonLat[]) => line.some(([lon, lat]) => lon < 4 && lat > shore)
    expect(isOff(draw(legs)[0] ?? [])).toBe(true)
    const narrow: Ground = { ...TWO_LANDS, isLand: ([lon, lat]) => lon >= 4 || lat <= shore }
    expect(isOff(draw(legs, narrow)[0] ?? [])).toBe(false)
  })

  it('tells how far along it each station lies, and none for a bend', () => {
    const leg = buildLeg(['a', [3, 0.5], 'b', 'c'])
    const { line = [], stationKilometres = [] } =
      drawLegs([buildRoute('one', [leg])], STATIONS, TWO_LANDS).get(leg) ?? {}
    const drawn = line
      .slice(1)
      .reduce((sum, point, index) => sum + greatCircleKilometres(line[index] ?? point, point), 0)
    expect(stationKilometres).toHaveLength(3)
    expect(stationKilometres[0]).toBe(0)
    expect(stationKilometres[1]).toBeGreaterThan(2 * 111 * Math.hypot(1, 0.5))
    expect(stationKilometres.at(-1)).toBeCloseTo(drawn, 0)
  })

  it('is not drawn where a station is unknown', () => {
    expect(draw([buildLeg(['a', 'nowhere', 'b'])])).toEqual([[]])
  })
})
