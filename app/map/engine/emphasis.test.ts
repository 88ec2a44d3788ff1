import { describe, expect, it } from 'vitest'
import { buildMapFixture, buildNetworkFixture, buildNetworkLeg } from '../../testing/mapFixtures'
import { toEmphases } from './emphasis'

describe('toEmphases', () => {
  it('leaves everything at rest while nothing is chosen or pointed at', () => {
    const { arcOrigins, places, corridors } = toEmphases(buildMapFixture(), null)
    expect(arcOrigins).toEqual([])
    expect([...places, ...corridors]).toEqual([])
  })

  it('lights a chosen place with what it is linked to', () => {
    const state = buildMapFixture({ selection: { kind: 'place', id: 'tashkent' } })
    const { arcOrigins, places, corridors } = toEmphases(state, null)
    expect(arcOrigins).toEqual(['tashkent'])
    expect(Object.fromEntries(places)).toEqual({ moscow: 1, kazakhstan: 1, tashkent: 2 })
    expect(Object.fromEntries(corridors)).toEqual({ 'east-west': 1 })
  })

  it('lights what is pointed at in place of what is chosen, which stays marked', () => {
    const state = buildMapFixture({ selection: { kind: 'place', id: 'tashkent' } })
    const { arcOrigins, places } = toEmphases(state, { kind: 'place', id: 'baku' })
    expect(arcOrigins).toEqual(['baku'])
    expect(Object.fromEntries(places)).toEqual({ tashkent: 2, baku: 2 })
  })

  it('lights where a chosen event was, and more faintly who took part', () => {
    const state = buildMapFixture({
      selection: { kind: 'event', id: 'summit' },
      eventPlaces: { venues: ['hall'], seats: ['baku'], others: ['kazakhstan'] },
    })
    const { arcOrigins, places } = toEmphases(state, null, true)
    expect(arcOrigins).toEqual([])
    expect(Object.fromEntries(places)).toEqual({ hall: 2, baku: 2, kazakhstan: 1 })
    const pointed = toEmphases(state, { kind: 'place', id: 'tashkent' })
    expect(Object.fromEntries(pointed.places)).toEqual({
      ...{ hall: 2, baku: 2 },
      ...{ tashkent: 2, moscow: 1, kazakhstan: 1 },
    })
  })

  it('draws the arcs of every hub over the whole world, until something is lit', () => {
    expect(toEmphases(buildMapFixture(), null, true).arcOrigins).toEqual(['tashkent', 'baku'])
    expect(toEmphases(buildMapFixture(), { kind: 'place', id: 'baku' }, true).arcOrigins).toEqual(['baku'])
    expect(toEmphases(buildMapFixture(), { kind: 'corridor', id: 'fibre' }, true).arcOrigins).toEqual([])
  })

  it('sends the other corridors back behind a chosen one, but not behind one only pointed at', () => {
    const chosen = buildMapFixture({ selection: { kind: 'corridor', id: 'fibre' } })
    expect(Object.fromEntries(toEmphases(chosen, null).corridors)).toEqual({ 'east-west': -1, fibre: 2 })
    const pointed = toEmphases(buildMapFixture(), { kind: 'corridor', id: 'fibre' })
    expect(Object.fromEntries(pointed.corridors)).toEqual({ fibre: 2 })
  })

  it('lights a corridor with a route whole, and of it the leg pointed at and the leg chosen more', () => {
    const network = buildNetworkFixture([
      buildNetworkLeg({ corridor: 'a', id: 'x' }),
      buildNetworkLeg({ corridor: 'a', id: 'y' }),
      buildNetworkLeg({ corridor: 'b', id: 'z' }),
    ])
    const selection = { kind: 'corridor', id: 'a' } as const
    const state = buildMapFixture({ network, selection, selectedLeg: 'x' })
    const { corridors, legs } = toEmphases(state, { kind: 'corridor', id: 'b', leg: 'z' })
    expect(Object.fromEntries(corridors)).toEqual({ 'east-west': -1, fibre: -1, a: 2, b: 2 })
    expect(Object.fromEntries(legs)).toEqual({ 'a/x': 3, 'b/z': 3 })
    const beside = toEmphases(buildMapFixture({ network, selection, comparedCorridor: 'b' }), null)
    expect(Object.fromEntries(beside.corridors)).toEqual({ 'east-west': -1, fibre: -1, a: 2, b: 1 })
  })
})
