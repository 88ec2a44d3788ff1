import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import { assignLegLanes } from './legLanes'

const toLine = (...points: LonLat[]): readonly LonLat[] => points

const leg = (corridor: string, ...course: string[]) => ({
  key: `${corridor}/${course.join('-')}`,
  corridor,
  course,
  line: toLine(),
})

/** Of each leg its lane, or one for each stretch where they differ. */
function toLanes(...legs: ReturnType<typeof leg>[]) {
  const entries = [...assignLegLanes(legs)].map(([key, { stretches }]) => {
    const lanes = [...new Set(stretches)]
    return [key, lanes.length === 1 ? lanes[0] : stretches] as const
  })
  return Object.fromEntries(entries)
}

describe('assignLegLanes', () => {
  it('leaves a leg alone in the middle, and those that only meet at a station', () => {
    expect(toLanes(leg('x', 'a', 'b'), leg('y', 'b', 'c'))).toEqual({ 'x/a-b': 0, 'y/b-c': 0 })
  })

  it('lays legs of corridors side by side where they share a stretch, and there alone', () => {
    expect(toLanes(leg('x', 'a', 'b', 'c'), leg('y', 'b', 'c', 'd'), leg('z', 'b', 'c'))).toEqual({
      'x/a-b-c': 0,
      'y/b-c-d': [1, 0],
      'z/b-c': -1,
    })
  })

  it('takes two bends in a row for a shared stretch too', () => {
    expect(toLanes(leg('x', 'a', '51,42', '51,41', 'b'), leg('y', 'c', '51,42', '51,41', 'd'))).toEqual({
      'x/a-51,42-51,41-b': 0,
      'y/c-51,42-51,41-d': [0, 1, 0],
    })
  })

  it('keeps the side of a corridor that runs the other way', () => {
    // Side by side: to the right of the one is to the left of the other.
    expect(toLanes(leg('x', 'a', 'b'), leg('y', 'b', 'a'), leg('z', 'a', 'b'))).toEqual({
      'x/a-b': 0,
      'y/b-a': 1,
      'z/a-b': 1,
    })
  })

  it('keeps the middle for the corridor of the most legs', () => {
    const lanes = toLanes(leg('x', 'a', 'b'), leg('y', 'a', 'b'), leg('y', 'b', 'c'))
    expect(lanes).toEqual({ 'x/a-b': 1, 'y/a-b': 0, 'y/b-c': 0 })
  })

  it('goes on in the lane of the leg before, whichever way that one is written', () => {
    const main = [leg('x', 'a', 'b'), leg('x', 'b', 'c'), leg('x', 'c', 'd')]
    const wires = [leg('w', 'a', 'b'), leg('w', 'e', 'f')]
    // The lane next to the middle is free from b to c, but not from a to b.
    expect(toLanes(...main, ...wires, leg('y', 'a', 'b'), leg('y', 'b', 'c'))).toMatchObject({
      'y/a-b': -1,
      'y/b-c': -1,
    })
    expect(toLanes(...main, ...wires, leg('y', 'a', 'b'), leg('y', 'c', 'b'))).toMatchObject({
      'y/a-b': -1,
      'y/c-b': 1,
    })
  })

  it('goes on in that lane even where one nearer to the middle is free', () => {
    const main = [leg('x', 'a', 'b'), leg('x', 'b', 'c'), leg('x', 'c', 'd')]
    const wires = [leg('w', 'a', 'b'), leg('w', 'e', 'f'), leg('v', 'a', 'b'), leg('v', 'g', 'h')]
    expect(toLanes(...main, ...wires, leg('y', 'a', 'b'), leg('y', 'b', 'c'))).toMatchObject({
      'y/a-b': 2,
      'y/b-c': 2,
    })
  })

  it('between two of its legs in different lanes goes on in that of one of them', () => {
    const pairs = (corridor: string, ...stops: string[]) =>
      stops.map((pair) => leg(corridor, ...pair.split(' ')))
    const others = [
      ...pairs('x', 'a b', 'b c', 'c d', 'd e', 'e f'),
      ...pairs('w', 'a b', 'c d', 'g h', 'i j'),
      ...pairs('v', 'a b', 'k l', 'm n', 'o p'),
    ]
    expect(toLanes(...others, ...pairs('y', 'a b', 'c d', 'b c'))).toMatchObject({
      'y/a-b': 2,
      'y/c-d': -1,
      'y/b-c': -1,
    })
  })

  it('of several it parts into tells of the one that lies nearest', () => {
    const pairs = (corridor: string, ...stops: string[]) =>
      stops.map((pair) => leg(corridor, ...pair.split(' ')))
    const others = [
      ...pairs('x', 'a b', 'b c', 'b d', 'e f', 'g h'),
      ...pairs('w', 'b c', 'i j', 'k l', 'm n'),
    ]
    for (const onward of [
      ['b c', 'b d'],
      ['b d', 'b c'],
    ]) {
      const lanes = assignLegLanes([...others, ...pairs('y', 'a b', ...onward)])
      expect(lanes.get('y/b-c')?.stretches).not.toEqual([1])
      expect(lanes.get('y/b-d')?.stretches).toEqual([1])
      expect(lanes.get('y/a-b')?.after).toBe(1)
    }
  })

  it('tells of the lane in which a leg begins where it is joined at its start, and ends at its end', () => {
    const main = [leg('x', 'b', 'c'), leg('x', 'c', 'd'), leg('x', 'm', 'n'), leg('x', 'o', 'p')]
    const lanes = assignLegLanes([...main, leg('y', 'a', 'b', 'c'), leg('y', 'c', 'd'), leg('y', 'z', 'a')])
    expect(lanes.get('y/a-b-c')).toEqual({ stretches: [0, 1], before: 0, after: 1 })
    expect(lanes.get('y/c-d')?.before).toBe(1)
    expect(lanes.get('y/z-a')?.after).toBe(0)
  })

  it('goes on from the end of a leg of several stations', () => {
    const main = [leg('x', 'a', 'b', 'c'), leg('x', 'c', 'd'), leg('x', 'd', 'e')]
    const wires = [leg('w', 'a', 'b', 'c'), leg('w', 'e', 'f')]
    expect(toLanes(...main, ...wires, leg('y', 'a', 'b', 'c'), leg('y', 'c', 'd'))).toMatchObject({
      'y/a-b-c': -1,
      'y/c-d': -1,
    })
  })

  it('tells in which lane the corridor comes to a leg that runs alone, and goes on from it', () => {
    const legs = [leg('x', 'a', 'b'), leg('x', 'm', 'n'), leg('y', 'a', 'b')]
    const alone = (...course: string[]) =>
      assignLegLanes([...legs, leg('y', ...course)]).get(`y/${course.join('-')}`)
    expect(alone('b', 'c')).toEqual({ stretches: [0], before: 1, after: undefined })
    expect(alone('c', 'b')).toEqual({ stretches: [0], before: undefined, after: -1 })
    expect(alone('e', 'a')).toEqual({ stretches: [0], before: undefined, after: 1 })
  })

  it('tells of no lane to go on in where the corridor turns off', () => {
    const main = [leg('x', 'a', 'b'), leg('x', 'm', 'n')]
    const arriving = { ...leg('y', 'a', 'b'), line: toLine([50, 40], [51, 40]) }
    const goOn = (...to: [number, number]) => {
      const onward = { ...leg('y', 'b', 'c'), line: toLine([51, 40], to) }
      const lanes = assignLegLanes([...main, arriving, onward])
      return [lanes.get('y/a-b')?.after, lanes.get('y/b-c')?.before]
    }
    expect(goOn(52, 40.2)).toEqual([0, 1])
    expect(goOn(51.2, 39)).toEqual([undefined, undefined])
    // A turn of so many degrees, to either side.
    const turn = (degrees: number) => {
      const angle = (degrees * Math.PI) / 180
      return goOn(51 + 0.1 * Math.cos(angle), 40 + 0.1 * Math.sin(angle) * Math.cos((40 * Math.PI) / 180))
    }
    for (const side of [1, -1]) {
      expect(turn(side * 25)).toEqual([0, 1])
      expect(turn(side * 35)).toEqual([undefined, undefined])
    }
  })

  it('takes the turn from where the line comes to the station, not from where it began', () => {
    const main = [leg('x', 'a', 'b'), leg('x', 'm', 'n')]
    const arriving = { ...leg('y', 'a', 'b'), line: toLine([51, 38], [50, 40], [50.5, 40], [51, 40]) }
    const onward = { ...leg('y', 'b', 'c'), line: toLine([51, 40], [51.5, 40], [51.5, 38]) }
    expect(assignLegLanes([...main, arriving, onward]).get('y/b-c')?.before).toBe(1)
    const back = [...onward.line].reverse()
    const turned = { ...leg('y', 'c', 'b'), line: back }
    expect(assignLegLanes([...main, arriving, turned]).get('y/c-b')?.after).toBe(-1)
  })

  it('lays only what shares a stretch beside each other, however long the chain of those is', () => {
    const chain = ['a', 'b', 'c', 'd', 'e', 'f'].map((stop, index, stops) =>
      leg(
        `corridor-${index}`,
        stop,
        stops[index + 1] ?? 'g',
        `${stops[index + 2] ?? (index === 4 ? 'g' : 'h')}`,
      ),
    )
    const lanes = [...assignLegLanes(chain).values()].flatMap(({ stretches }) => stretches)
    expect(Math.max(...lanes.map((lane) => Math.abs(lane)))).toBe(1)
  })
})
