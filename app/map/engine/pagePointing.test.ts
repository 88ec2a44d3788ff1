import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import { createPagePointing } from './pagePointing'

const FERRY = { kind: 'corridor', id: 'middle', leg: 'ferry' } as const
const WHOLE = { kind: 'corridor', id: 'middle' } as const
const LINE: readonly LonLat[] = [
  [50, 40],
  [51, 41],
  [52, 42],
]

const seen = new Set<LonLat>()
const arrivals: (() => void)[] = []
const centreOn = vi.fn()
const show = vi.fn()
const hide = vi.fn()
let isMapSeen: boolean

function start() {
  return createPagePointing({
    map: {
      on: (_type: string, handler: (event: never) => void) => {
        arrivals.push(() => handler({} as never))
      },
      project: ([x, y]) => ({ x, y }),
    },
    pilot: { isInView: (lonLat) => seen.has(lonLat), isMapSeen: () => isMapSeen, centreOn },
    tooltip: { show, hide },
    findLine: (pointing) => (pointing.leg ? LINE : []),
    findCourse: () => LINE,
    findWords: () => ({ title: 'Ferry', detail: 'in service' }),
  })
}

beforeEach(() => {
  seen.clear()
  arrivals.length = 0
  isMapSeen = true
  vi.clearAllMocks()
})

describe('what the page points at', () => {
  it('is named at the point nearest to its middle that can be seen, and the map stays', () => {
    for (const point of [LINE[0], LINE[2]]) if (point) seen.add(point)
    start()(FERRY, true)
    expect(show).toHaveBeenCalledExactlyOnceWith('Ferry', { x: 50, y: 40 }, 'in service')
    expect(centreOn).not.toHaveBeenCalled()
  })

  it.each([
    ['a leg', FERRY],
    ['a corridor as a whole', WHOLE],
  ] as const)('comes into view where the keyboard comes to %s', (_what, pointing) => {
    start()(pointing, true)
    expect(centreOn).toHaveBeenCalledExactlyOnceWith([51, 41])
  })

  it('is named once the map has brought it', () => {
    start()(FERRY, true)
    expect(show).not.toHaveBeenCalled()
    for (const point of LINE) seen.add(point)
    for (const arrive of arrivals) arrive()
    expect(show).toHaveBeenCalledExactlyOnceWith('Ferry', { x: 51, y: 41 }, 'in service')
    for (const arrive of arrivals) arrive()
    expect(show).toHaveBeenCalledOnce()
  })

  it('is not named after all where the keyboard has gone on meanwhile', () => {
    const point = start()
    point(FERRY, true)
    point(null, true)
    for (const lonLat of LINE) seen.add(lonLat)
    for (const arrive of arrivals) arrive()
    expect(show).not.toHaveBeenCalled()
    expect(hide).toHaveBeenCalled()
  })

  it.each([
    ['under the pointer, which only passes', false, true],
    ['under a table that lies over the map', true, false],
  ])('does not move the map %s', (_where, isByKeyboard, isSeen) => {
    isMapSeen = isSeen
    start()(FERRY, isByKeyboard)
    expect(centreOn).not.toHaveBeenCalled()
  })
})
