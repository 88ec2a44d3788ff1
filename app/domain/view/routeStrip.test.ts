import { expect, test } from 'vitest'
import type { Leg, Route } from '../record/routeSchema'
import { buildRouteStrip, listStationsBetween, toDrawnKilometres } from './routeStrip'

const citations = [{ source: 'page' }]

function leg(branch: string, from: string, to: string, via: Leg['via'] = []): Leg {
  return {
    id: `${from}-${to}`,
    branch,
    from,
    to,
    via,
    mode: 'rail',
    precision: 'schematic',
    history: [{ state: 'operating', citations }],
  }
}

const route: Route = {
  id: 'line-route',
  corridor: 'line',
  branches: ['main', 'loop', 'spur', 'apart'].map((id) => ({ id, name: { ar: id, en: id } })),
  legs: [
    leg('main', 'east-stop', 'middle-stop', ['junction-stop', [50, 40]]),
    leg('main', 'middle-stop', 'west-stop'),
    leg('loop', 'junction-stop', 'west-stop'),
    leg('spur', 'west-stop', 'port-stop'),
    leg('apart', 'far-stop', 'farther-stop'),
    leg('apart', 'other-stop', 'last-stop'),
  ],
  facts: [],
  milestones: [],
  unknowns: [],
  confidence: 'high',
  citations,
}

test('a branch says where it leaves another and where it joins one again', () => {
  const ends = buildRouteStrip(route).map(({ branch, leaves, joins }) => [
    branch.id,
    leaves && `${leaves.station}, ${leaves.part} of ${leaves.branch.id}`,
    joins && `${joins.station}, ${joins.part} of ${joins.branch.id}`,
  ])
  expect(ends).toEqual([
    ['main', undefined, undefined],
    ['loop', 'junction-stop, middle of main', 'west-stop, end of main'],
    ['spur', 'west-stop, end of main', undefined],
    ['apart', undefined, undefined],
  ])
})

test('a leg that does not begin where the last one ended is no continuation', () => {
  expect(buildRouteStrip(route).map(({ legs }) => legs.map(({ isContinued }) => isContinued))).toEqual([
    [false, true],
    [false],
    [false],
    [false, false],
  ])
})

test('the stations between have their distance where the line was measured, and bends are no stations', () => {
  const between = leg('main', 'a-stop', 'd-stop', ['b-stop', [50, 40], 'c-stop'])
  expect(listStationsBetween(between)).toEqual([
    { station: 'b-stop', kilometres: undefined },
    { station: 'c-stop', kilometres: undefined },
  ])
  const measured = { ...between, stationKilometres: [0, 12, 30, 41] }
  expect(listStationsBetween(measured).map(({ kilometres }) => kilometres)).toEqual([12, 30])
  expect(toDrawnKilometres(measured)).toBe(41)
  expect(toDrawnKilometres(between)).toBeUndefined()
})
