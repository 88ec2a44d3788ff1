import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LonLat } from '../../domain/record/placeSchema'
import type { MapState } from '../../domain/view/mapState'
import { buildMapFixture, buildNetworkFixture, buildNetworkLeg } from '../../testing/mapFixtures'
import type { BasemapLabel } from '../basemap/basemapFiles'
import { createDataSlots } from './dataSlots'
import { toEmphases } from './emphasis'
import { createPicture } from './picture'

const map = { setPaintProperty: vi.fn(), setGlobalStateProperty: vi.fn(), setFeatureState: vi.fn() }
const setProjection = vi.fn()
const NO_LABELS: readonly BasemapLabel[] = []
const setData = vi.fn<(sourceId: string, data: GeoJSON.FeatureCollection) => void>()

function start(initial: MapState) {
  const slots = createDataSlots((id) => ({ setData: (data) => setData(id, data) }))
  const picture = createPicture(map, slots, initial, setProjection)
  return {
    picture,
    draw: (state: MapState) => picture.draw(state, toEmphases(state, null), NO_LABELS),
  }
}

function listSources(): string[] {
  return setData.mock.calls.map(([sourceId]) => sourceId).sort()
}

beforeEach(() => vi.clearAllMocks())

describe('a picture', () => {
  it('touches nothing for a state that shows the same', () => {
    const state = () => buildMapFixture({ selection: { kind: 'place', id: 'tashkent' } })
    const { draw } = start(state())
    draw(state())
    vi.clearAllMocks()
    draw(state())
    for (const spy of [setData, setProjection, ...Object.values(map)]) expect(spy).not.toHaveBeenCalled()
  })

  it('changes names with the language by one property of the style', () => {
    const { draw } = start(buildMapFixture())
    draw(buildMapFixture({ language: 'ar' }))
    expect(map.setGlobalStateProperty).toHaveBeenCalledExactlyOnceWith('language', 'ar')
    expect(map.setPaintProperty).not.toHaveBeenCalled()
  })

  it('repaints for another theme and moves no data', () => {
    const { draw } = start(buildMapFixture())
    draw(buildMapFixture())
    setData.mockClear()
    draw(buildMapFixture({ theme: 'dark' }))
    expect(map.setPaintProperty).toHaveBeenCalledWith('world-sea', 'background-color', '#0a1a21')
    expect(setData).not.toHaveBeenCalled()
  })

  it('redraws corridors and their stations alone when a corridor’s layer is switched off', () => {
    const { draw, picture } = start(buildMapFixture())
    draw(buildMapFixture())
    setData.mockClear()
    const layers = new Set(buildMapFixture().layers)
    layers.delete('rail')
    draw(buildMapFixture({ layers }))
    expect(listSources()).toEqual(['corridors', 'schematic-corridors', 'stations'])
    expect([...picture.lines().keys()]).toEqual(['fibre'])
  })

  it('lights a chosen place by feature-state and arcs, and puts it out again', () => {
    const { draw } = start(buildMapFixture())
    draw(buildMapFixture())
    vi.clearAllMocks()
    draw(buildMapFixture({ selection: { kind: 'place', id: 'tashkent' } }))
    expect(listSources()).toEqual(['arcs'])
    expect(setData.mock.lastCall?.[1].features).toHaveLength(2)
    expect(map.setFeatureState).toHaveBeenCalledWith(
      { source: 'schematic-corridors', id: 'east-west' },
      { emphasis: 1 },
    )
    draw(buildMapFixture())
    expect(map.setFeatureState).toHaveBeenCalledWith(
      { source: 'schematic-corridors', id: 'east-west' },
      { emphasis: 0 },
    )
    expect(setData.mock.lastCall?.[1].features).toHaveLength(0)
  })

  it('tells a style put up anew the language, the year and the open corridor again', () => {
    const state = buildMapFixture({
      language: 'ar',
      asOfYear: 2016,
      selection: { kind: 'corridor', id: 'fibre' },
    })
    const { draw, picture } = start(buildMapFixture())
    draw(state)
    vi.clearAllMocks()
    picture.forget()
    draw(state)
    expect(map.setGlobalStateProperty.mock.calls.toSorted()).toEqual([
      ['language', 'ar'],
      ['open-corridor', 'fibre'],
      ['year', 2016],
    ])
  })

  it('draws all of it again after the map lost its style', () => {
    const state = buildMapFixture({ selection: { kind: 'place', id: 'tashkent' } })
    const { draw, picture } = start(buildMapFixture())
    draw(state)
    vi.clearAllMocks()
    picture.forget()
    draw(state)
    expect(listSources()).toEqual([
      'arcs',
      'corridors',
      'places',
      'route-arrows',
      'schematic-corridors',
      'stations',
      'trade-arcs',
      'world-labels',
    ])
    expect(map.setFeatureState).toHaveBeenCalledWith({ source: 'places', id: 'tashkent' }, { emphasis: 2 })
  })

  it('goes through the years without moving the data of legs, and opens a corridor with arrows', () => {
    const spans = [{ state: 'operating', since: 2017, until: 10_000 }] as const
    const network = buildNetworkFixture([buildNetworkLeg({ corridor: 'railway', id: 'x', spans })])
    const { draw, picture } = start(buildMapFixture())
    draw(buildMapFixture({ network, asOfYear: 2016 }))
    expect(picture.findLines('railway')).toEqual([])
    vi.clearAllMocks()
    draw(buildMapFixture({ network, asOfYear: 2017 }))
    expect(setData).not.toHaveBeenCalled()
    expect(map.setGlobalStateProperty).toHaveBeenCalledExactlyOnceWith('year', 2017)
    expect(picture.findLines('railway')).toHaveLength(1)
    // Corridors without legs come and go with the years.
    draw(buildMapFixture({ network, asOfYear: 2017, corridors: [] }))
    expect(listSources()).toEqual(['schematic-corridors'])
    draw(buildMapFixture({ network, asOfYear: 2017 }))
    setData.mockClear()
    draw(buildMapFixture({ network, asOfYear: 2017, selection: { kind: 'corridor', id: 'railway' } }))
    expect(listSources()).toEqual(['route-arrows'])
    expect(map.setGlobalStateProperty).toHaveBeenLastCalledWith('open-corridor', 'railway')
    const feature = { source: 'corridors', id: 'railway/x' }
    expect(map.setFeatureState).toHaveBeenCalledWith(feature, { emphasis: 2 })
  })

  it('lets flow what operates of the opened corridor, and nothing of any other', () => {
    const network = buildNetworkFixture([
      buildNetworkLeg({ corridor: 'railway', id: 'runs' }),
      buildNetworkLeg({
        ...{ corridor: 'railway', id: 'stands' },
        spans: [{ state: 'suspended', since: 2000, until: 10_000 }],
      }),
      buildNetworkLeg({ corridor: 'other', id: 'runs' }),
      buildNetworkLeg({
        ...{ corridor: 'dream', id: 'planned' },
        spans: [{ state: 'planned', since: 2000, until: 10_000 }],
      }),
    ])
    const { draw, picture } = start(buildMapFixture())
    draw(buildMapFixture({ network }))
    expect(picture.findFlow()).toBeUndefined()
    const open = (id: string) => draw(buildMapFixture({ network, selection: { kind: 'corridor', id } }))
    open('railway')
    expect(picture.findFlow()).toBe('railway')
    const flowing = setData.mock.lastCall?.[1].features.map(({ properties }) => properties?.isFlowing)
    expect(flowing).toEqual([true, false])
    open('dream')
    expect(picture.findFlow()).toBeUndefined()
  })

  it('draws and finds nothing but what is planned where that is asked for, in all years without moving data', () => {
    const network = buildNetworkFixture([
      buildNetworkLeg({ corridor: 'railway', id: 'runs' }),
      buildNetworkLeg({
        ...{ corridor: 'railway', id: 'to-come' },
        spans: [
          { state: 'planned', since: 2000, until: 2017 },
          { state: 'operating', since: 2017, until: 10_000 },
        ],
      }),
    ])
    const { draw, picture } = start(buildMapFixture())
    const selection = { kind: 'corridor', id: 'railway' } as const
    const state = { network, selection, asOfYear: 2016 }
    draw(buildMapFixture(state))
    expect(picture.findFlow()).toBe('railway')
    setData.mockClear()
    draw(buildMapFixture({ ...state, isPlannedOnly: true }))
    expect(listSources()).toEqual(['corridors', 'route-arrows', 'schematic-corridors', 'stations'])
    const drawn = (source: string) =>
      setData.mock.calls.findLast(([id]) => id === source)?.[1].features.map(({ properties }) => properties)
    expect(drawn('corridors')).toMatchObject([{ id: 'railway/to-come', state: 'planned', until: 2017 }])
    expect(drawn('schematic-corridors')).toMatchObject([{ id: 'fibre' }])
    expect(drawn('route-arrows')).toMatchObject([{ isFlowing: false }])
    expect(picture.findFlow()).toBeUndefined()
    expect(picture.findLines('railway').map(({ id }) => id)).toEqual(['railway/to-come'])
    // By then it runs. As with a corridor whose layer is off, nothing of the open one is left.
    setData.mockClear()
    draw(buildMapFixture({ ...state, isPlannedOnly: true, asOfYear: 2017 }))
    expect(listSources()).toEqual(['route-arrows'])
    expect(drawn('route-arrows')).toEqual([])
    expect(picture.findLines('railway')).toEqual([])
    expect(picture.findLine({ kind: 'corridor', id: 'railway', leg: 'to-come' })).toEqual([])
  })

  it('knows the line of a leg that is drawn and of a sum of trade, for their words', () => {
    const line: LonLat[] = [
      [50, 40],
      [55, 43],
      [60, 44],
    ]
    const network = buildNetworkFixture([buildNetworkLeg({ corridor: 'railway', id: 'x', line })])
    const { draw, picture } = start(buildMapFixture())
    draw(
      buildMapFixture({
        network,
        tradeArcs: [{ id: 'sum', name: 'Sum', ends: ['baku', 'tashkent'], widthPixels: 3 }],
      }),
    )
    expect(picture.findLine({ kind: 'corridor', id: 'railway', leg: 'x' })).toEqual(line)
    expect(picture.findLine({ kind: 'corridor', id: 'railway' })).toEqual([])
    expect(picture.findLine({ kind: 'figure', id: 'sum' })[0]).toEqual([50, 40])
    expect(picture.findLine({ kind: 'figure', id: 'another' })).toEqual([])
  })
})
