import { describe, expect, it } from 'vitest'
import { buildTestCorridor, buildTestEvent, buildTestPlace, buildTestRecord } from '../../testing/testItems'
import type { AtlasRecord } from '../record/schema'
import { LAYER_KEYS } from '../state/layers'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import type { MapStateInput } from './buildMapState'
import { buildMapState } from './buildMapState'

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
    isPlannedOnly: false,
    selection: null,
    selectedLeg: null,
    comparedCorridor: null,
    tradeArcs: [],
    toCountText: String,
    toHubLabel: (name, counts) => `${name}: ${counts.events}`,
    toLegDetail: ({ from, to, mode, state }) => `${from} ${to} ${mode} ${state}`,
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

  it('shows where a selected event was even in years without facts there', () => {
    const events = [buildTestEvent({ id: 'e', date, places: [at('a-venue'), at('tashkent')] })]
    const { record, index } = buildTestRecord({ events })
    const view = buildAtlasView(buildPlacedRecord(record, index), { fromYear: 2014, toYear: 2014 })
    const state = build({ events }, { view, selection: { kind: 'event', id: 'e' } })
    expect(state.places.map(({ id }) => id)).toContain('a-venue')
    expect(state.eventPlaces).toMatchObject({ venues: ['a-venue'], seats: ['tashkent'] })
    expect(build({ events }, { view }).eventPlaces).toBeNull()
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
    expect(proposed).toMatchObject({ layer: 'rail', state: 'proposed' })
    expect(proposed?.path).toHaveLength(2)
    const [operating] = build({
      corridors: [buildTestCorridor({ ...corridor, stage: 'operating' })],
    }).corridors
    expect(operating?.state).toBe('operating')
  })

  it('lets a place go that stands for a corridor alone of which nothing is planned, where that alone is asked for', () => {
    const places = [at('uzbekistan', 'subject'), at('tashkent', 'subject')]
    const labels = (stage: 'operating' | 'planned', isPlannedOnly: boolean) => {
      const corridors = [buildTestCorridor({ id: 'line', date, path: ['astana', 'tashkent'], stage, places })]
      const state = build(
        { corridors },
        { isPlannedOnly, toHubLabel: (name, counts) => `${name}: ${counts.corridors}` },
      )
      expect(state.isPlannedOnly).toBe(isPlannedOnly)
      return state.places.map(({ label }) => label)
    }
    const all = ['astana: 0', 'tashkent: 1', 'uzbekistan']
    expect(labels('operating', false).toSorted()).toEqual(all)
    expect(labels('planned', true).toSorted()).toEqual(all)
    // What a hub says of itself is what its panel has.
    expect(labels('operating', true).toSorted()).toEqual(all.filter((label) => label !== 'uzbekistan'))
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

  describe('of a corridor with a route', () => {
    const name = { ar: 'اسم', en: 'A' }
    const citations = [{ source: 'page' }]
    const corridors = [buildTestCorridor({ id: 'line', date, path: ['astana', 'tashkent'], name })]
    const station = (id: string) => ({
      ...{ id, name: { ar: id, en: id }, country: 'KZ' as const, kind: 'city' as const, place: 'tashkent' },
      lonLat: [60, 40] as [number, number],
    })
    const routes: AtlasRecord['routes'] = [
      {
        id: 'line-route',
        corridor: 'line',
        branches: [{ id: 'main', name }],
        legs: [
          {
            ...{ id: 'leg', branch: 'main', from: 'a-stop', to: 'b-stop', via: [] },
            ...{ mode: 'rail', precision: 'schematic' },
            history: [{ state: 'operating', since: { edtf: '2017', basis: 'stated' }, citations }],
          },
        ],
        ...{ facts: [], milestones: [], unknowns: [], confidence: 'high', citations },
      },
    ]
    const stations = [station('a-stop'), station('b-stop')]
    const items = { corridors, routes, stations }

    it('has the legs and not the path, whatever years its articles spoke in', () => {
      const state = build(items)
      expect(state.corridors).toEqual([])
      expect(state.network.legs.map(({ key }) => key)).toEqual(['line/leg'])
      const { record, index } = buildTestRecord(items)
      const years = { fromYear: 2018, toYear: 2019 }
      const view = buildAtlasView(buildPlacedRecord(record, index), years)
      expect(view.corridors).toEqual([])
      const early = build(items, { view, index })
      expect(early).toMatchObject({ asOfYear: 2019, corridors: [] })
      expect(early.network.legs).toHaveLength(1)
      expect(early.network).toBe(build(items, { index }).network)
    })

    it('shows the path where no route came', () => {
      expect(build({ corridors }).corridors).toHaveLength(1)
    })

    it('counts as planned where a leg of it is at the end of the years', () => {
      const planned = { ar: 'خط', en: 'Line' }
      const [route] = routes
      const [leg] = route?.legs ?? []
      if (!route || !leg) throw new Error('the fixture has a leg')
      const since = (edtf: string) => ({ edtf, basis: 'stated' as const })
      const history = [
        { state: 'planned' as const, since: since('2010'), citations },
        { state: 'operating' as const, since: since('2017'), citations },
      ]
      const places = [at('uzbekistan', 'subject')]
      const { record, index } = buildTestRecord({
        corridors: [
          buildTestCorridor({ id: 'line', date: { ...date, edtf: '2000/2026' }, name: planned, places }),
        ],
        routes: [{ ...route, legs: [{ ...leg, history }] }],
        stations,
      })
      const listPlaces = (toYear: number) => {
        const view = buildAtlasView(buildPlacedRecord(record, index), { fromYear: 2005, toYear })
        return build({}, { view, index, isPlannedOnly: true }).places.map(({ id }) => id)
      }
      expect(listPlaces(2016)).toContain('uzbekistan')
      expect(listPlaces(2017)).not.toContain('uzbekistan')
    })

    it('words a leg by its state at the end of the years', () => {
      const { describeLeg, network } = build(items)
      const [leg] = network.legs
      expect(leg && describeLeg(leg)).toEqual({ title: 'A', detail: 'a-stop b-stop rail operating' })
    })

    it('lights up with the places of its stations', () => {
      expect(build(items).findConnections('tashkent').corridors).toEqual(['line'])
    })

    it('is chosen with one of its legs, and nothing else is', () => {
      const selection = { kind: 'corridor', id: 'line' } as const
      expect(build(items, { selection, selectedLeg: 'leg' }).selectedLeg).toBe('leg')
      expect(build(items, { selectedLeg: 'leg' }).selectedLeg).toBeNull()
      expect(build(items, { selection, comparedCorridor: 'other' }).comparedCorridor).toBe('other')
      expect(build(items, { comparedCorridor: 'other' }).comparedCorridor).toBeNull()
    })
  })
})
