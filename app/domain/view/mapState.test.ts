import { describe, expect, it } from 'vitest'
import { buildTestCorridor, buildTestEvent, buildTestPlace, buildTestRecord } from '../../testing/testItems'
import type { AtlasRecord } from '../record/schema'
import { LAYER_KEYS } from '../state/layers'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import type { MapStateInput } from './mapState'
import { buildMapState } from './mapState'

const date = { edtf: '2025', basis: 'stated' as const }
const at = (place: string, role: 'venue' | 'subject' | 'outlet' = 'venue') => ({
  place,
  role,
  basis: 'stated' as const,
})

function build(items: Partial<AtlasRecord>, input: Partial<MapStateInput> = {}) {
  const { record, index } = buildTestRecord(items)
  return buildMapState({
    view: buildAtlasView(buildPlacedRecord(record, index), null),
    index,
    language: 'en',
    theme: 'light',
    projection: 'flat',
    layers: new Set(LAYER_KEYS),
    selection: null,
    tradeArcs: [],
    toHubLabel: (name, counts) => `${name}: ${counts.events}`,
    ...input,
  })
}

describe('the picture the map has to show', () => {
  it('always has the hubs, other places only with facts', () => {
    expect(build({}).places.map(({ id }) => id)).toEqual(['tashkent', 'astana'])
    const withFact = build({ events: [buildTestEvent({ id: 'e', date, places: [at('uzbekistan')] })] })
    expect(withFact.places.map(({ id }) => id)).toContain('uzbekistan')
  })

  it('shows a selected place even in years without facts there', () => {
    const state = build({}, { selection: { kind: 'place', id: 'uzbekistan' } })
    expect(state.places.map(({ id }) => id)).toContain('uzbekistan')
  })

  it('draws a place hollow until something was held there', () => {
    const events = (status: 'held' | 'expected') => [
      buildTestEvent({ id: 'e', date, status, places: [at('astana')] }),
    ]
    const isFilled = (status: 'held' | 'expected') =>
      build({ events: events(status) }).places.find(({ id }) => id === 'astana')?.hasHeldEvent
    expect(isFilled('expected')).toBe(false)
    expect(isFilled('held')).toBe(true)
  })

  it('does not take the seat of an outlet or a subject for a venue', () => {
    const events = [
      buildTestEvent({ id: 'e', date, places: [at('astana', 'outlet')] }),
      buildTestEvent({ id: 'f', date, places: [at('astana', 'subject')] }),
    ]
    expect(build({ events }).places.find(({ id }) => id === 'astana')?.hasHeldEvent).toBe(false)
  })

  it('joins the places of an event, and no city to its own country', () => {
    const events = [
      buildTestEvent({ id: 'e', date, places: [at('tashkent'), at('uzbekistan'), at('astana')] }),
    ]
    const { findConnections } = build({ events })
    expect(findConnections('tashkent').places).toEqual(['astana'])
    expect(findConnections('astana').places.toSorted()).toEqual(['tashkent', 'uzbekistan'])
  })

  it('joins no venue to the city or the country around it', () => {
    const places = [at('a-venue'), at('tashkent'), at('uzbekistan'), at('astana')]
    const { findConnections } = build({ events: [buildTestEvent({ id: 'e', date, places })] })
    expect(findConnections('a-venue').places).toEqual(['astana'])
  })

  it('fills the city of a venue where something was held, but not its country', () => {
    const places = [at('a-venue'), at('uzbekistan', 'subject')]
    const state = build({ events: [buildTestEvent({ id: 'e', date, places })] })
    const isFilled = (id: string) => state.places.find((place) => place.id === id)?.hasHeldEvent
    expect([isFilled('a-venue'), isFilled('tashkent'), isFilled('uzbekistan')]).toEqual([true, true, false])
  })

  it('draws a corridor through the places it names, dashed unless it operates', () => {
    const corridor = { id: 'line', date, path: ['astana', 'tashkent'] }
    const [proposed] = build({ corridors: [buildTestCorridor(corridor)] }).corridors
    expect(proposed).toMatchObject({ layer: 'rail', isInService: false })
    expect(proposed?.path).toHaveLength(2)
    const [operating] = build({
      corridors: [buildTestCorridor({ ...corridor, stage: 'operating' })],
    }).corridors
    expect(operating?.isInService).toBe(true)
  })

  it('draws no line for what has no course or fewer than two points', () => {
    const corridors = [
      buildTestCorridor({ id: 'concept', date }),
      buildTestCorridor({ id: 'fleet', date, mode: 'air', path: ['astana', 'tashkent'] }),
      buildTestCorridor({ id: 'pointless', date, path: ['astana', 'nowhere'] }),
    ]
    const { places } = buildTestRecord({}).record
    const nowhere = { ...buildTestPlace({ id: 'nowhere' }), lonLat: undefined }
    expect(build({ corridors, places: [...places, nowhere] }).corridors).toEqual([])
  })
})
