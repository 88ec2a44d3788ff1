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
