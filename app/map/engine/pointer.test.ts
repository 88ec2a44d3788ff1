import { describe, expect, it, vi } from 'vitest'
import { createFakeMap } from '../../testing/fakeMap'
import { buildNetworkLeg } from '../../testing/mapFixtures'
import type { CorridorLine } from '../layers/corridorLines'
import { CORRIDOR_LAYERS } from '../layers/layerIds'
import { findTarget, followPointer } from './pointer'

const line = (corridor: string, lat: number): CorridorLine => {
  const leg = buildNetworkLeg({
    corridor,
    id: 'leg',
    line: [
      [0, lat],
      [200, lat],
    ],
  })
  const pieces = [{ lane: 0, points: leg.line, isStep: false }]
  return { id: leg.key, corridor, leg, points: leg.line, pieces }
}

const lines = new Map([line('upper', 100), line('lower', 120)].map((drawn) => [drawn.id, drawn]))

/** A degree is a pixel; every line is drawn, as if each were as wide as the screen. */
const map: Parameters<typeof findTarget>[0] = {
  getZoom: () => 6,
  project: ((lonLat: [number, number]) => ({ x: lonLat[0], y: lonLat[1] })) as never,
  queryRenderedFeatures: ((_: unknown, options: { layers: string[] }) =>
    options.layers.includes(CORRIDOR_LAYERS.line)
      ? [...lines.keys()].map((id) => ({ properties: { id } }))
      : []) as never,
}

describe('what the pointer is on', () => {
  it('is the nearest leg within 18 pixels, and none farther away', () => {
    const at = (y: number) => findTarget(map, { x: 100, y }, lines, false)
    expect(at(109)).toEqual({ kind: 'corridor', id: 'upper', leg: 'leg' })
    expect(at(111)).toEqual({ kind: 'corridor', id: 'lower', leg: 'leg' })
    expect(at(82)).toMatchObject({ id: 'upper' })
    expect(at(138)).toMatchObject({ id: 'lower' })
    expect([at(81), at(139)]).toEqual([null, null])
  })

  it('finds a line in its lane, and the opened corridor’s on its course', () => {
    const beside = line('upper', 100)
    const inLane = { ...beside, pieces: [{ lane: 4, points: beside.points, isStep: false }] }
    const at = (y: number, openCorridor?: string) =>
      findTarget(map, { x: 100, y }, new Map([[inLane.id, inLane]]), false, openCorridor)
    expect([at(100), at(128)]).toEqual([null, { kind: 'corridor', id: 'upper', leg: 'leg' }])
    expect([at(100, 'upper'), at(128, 'upper')]).toEqual([
      { kind: 'corridor', id: 'upper', leg: 'leg' },
      null,
    ])
  })
})

it('puts out what a finger pointed at when it chooses, since no pointer will leave it', () => {
  const { on, off, fire } = createFakeMap(document.createElement('div'))
  const [onPoint, onSelect] = [vi.fn(), vi.fn()]
  const target = { kind: 'place', id: 'baku' } as const
  const stop = followPointer(
    { on, off, isMoving: () => false },
    { findTarget: () => target, findNamed: () => null, onPoint, onSelect },
  )
  for (const pointerType of ['mouse', 'touch']) {
    fire('click', { point: { x: 1, y: 2 }, originalEvent: new PointerEvent('click', { pointerType }) })
    expect(onPoint).toHaveBeenCalledTimes(pointerType === 'touch' ? 1 : 0)
  }
  expect(onPoint).toHaveBeenCalledWith(null, { x: 1, y: 2 })
  expect(onSelect).toHaveBeenCalledTimes(2)
  stop()
})

describe('the name of something, which stands over the map', () => {
  const name = document.createElement('div')
  const named = { kind: 'corridor', id: 'middle' } as const
  const start = () => {
    const { on, off, fire } = createFakeMap(document.createElement('div'))
    const handlers = {
      findTarget: vi.fn(() => null),
      findNamed: (element: EventTarget | null) => (element === name ? named : null),
      onPoint: vi.fn(),
      onSelect: vi.fn(),
    }
    const stop = followPointer({ on, off, isMoving: () => false }, handlers)
    return { ...handlers, fire, stop }
  }
  const at = (target: Element, relatedTarget: Element | null = null) => ({
    point: { x: 1, y: 2 },
    originalEvent: { target, relatedTarget },
  })

  it('is what it names, to point at and to choose', () => {
    vi.useFakeTimers()
    const { fire, stop, findTarget, onPoint, onSelect } = start()
    fire('mousemove', at(name))
    vi.runAllTimers()
    fire('click', at(name))
    expect(onPoint).toHaveBeenCalledExactlyOnceWith(named, { x: 1, y: 2 })
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(named)
    expect(findTarget).not.toHaveBeenCalled()
    stop()
    vi.useRealTimers()
  })

  it('is not left for by a pointer that goes over to it', () => {
    const { fire, stop, onPoint } = start()
    fire('mouseout', at(document.body, name))
    expect(onPoint).not.toHaveBeenCalled()
    fire('mouseout', at(document.body))
    expect(onPoint).toHaveBeenCalledExactlyOnceWith(null, { x: 1, y: 2 })
    stop()
  })
})
