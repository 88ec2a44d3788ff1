import { describe, expect, it } from 'vitest'
import { LAYER_KEYS } from '../../domain/state/layers'
import type { NetworkStation } from '../../domain/view/network'
import {
  buildMapCorridor,
  buildMapPlace,
  buildNetworkFixture,
  buildNetworkLeg,
} from '../../testing/mapFixtures'
import { toArcsData } from './arcs'
import { toArrowsData } from './arrows'
import { toLegFeatures, toLegLines, toSchematicFeatures, toSchematicLines } from './corridorLines'
import { toLaneWidthPixels } from './lanes'
import { toPlacesData } from './places'
import { toStationsData } from './stations'
import { toWorldLabelsData } from './worldLabels'

const ALL = new Set(LAYER_KEYS)
const EVENTS_ONLY = new Set(['events'] as const)
const FIGURES_ONLY = new Set(['figures'] as const)

function toProperties(
  patch: Parameters<typeof buildMapPlace>[0],
  layers: Parameters<typeof toPlacesData>[0]['layers'] = ALL,
  chosen: { selectedId?: string; venues?: readonly string[] } = {},
) {
  const places = [buildMapPlace(patch)]
  return toPlacesData({ places, layers, selectedId: undefined, venues: [], ...chosen, positions: new Map() })
    .features[0]?.properties
}

describe('places on the canvas', () => {
  it('are spots or areas, so that a country’s fact is not read as a spot', () => {
    expect(toProperties({ id: 'a', kind: 'site' })).toMatchObject({ shape: 'spot' })
    for (const kind of ['country', 'region', 'sea'] as const) {
      expect(toProperties({ id: 'a', kind })).toMatchObject({ shape: 'area' })
    }
  })

  it('are hollow where nothing was held', () => {
    expect(toProperties({ id: 'a', hasHeldEvent: true })).toMatchObject({ isFilled: true })
    expect(toProperties({ id: 'a', hasHeldEvent: false })).toMatchObject({ isFilled: false })
  })

  it('show what the switches let through, events first', () => {
    const counts = { events: 1, figures: 2, corridors: 1 }
    expect(toProperties({ id: 'a', counts })).toMatchObject({ tone: 'event', hasBadge: true })
    expect(toProperties({ id: 'a', counts }, EVENTS_ONLY)).toMatchObject({ tone: 'event', hasBadge: false })
    expect(toProperties({ id: 'a', counts }, FIGURES_ONLY)).toMatchObject({ tone: 'figure', hasBadge: false })
    expect(toProperties({ id: 'a', counts }, new Set())).toBeUndefined()
  })

  it('keep a chosen place, whatever is switched off', () => {
    expect(toProperties({ id: 'a' }, new Set(), { selectedId: 'a' })).toMatchObject({ id: 'a' })
  })

  it('name the hall of a chosen event before those with more, from far out too', () => {
    const hall = { id: 'a', kind: 'venue', counts: { events: 1, figures: 0, corridors: 0 } } as const
    const busy = { id: 'b', counts: { events: 90, figures: 90, corridors: 9 } }
    expect(toProperties(hall)?.minZoom).toBeGreaterThan(0)
    expect(toProperties(hall, ALL, { venues: ['a'] })?.minZoom).toBe(0)
    expect(toProperties(hall, ALL, { venues: ['a'] })?.sortKey).toBeLessThan(toProperties(busy)?.sortKey)
  })

  it('keep room for hubs at all times, since those are buttons above the canvas', () => {
    expect(toProperties({ id: 'a', isHub: true }, new Set())).toMatchObject({ shape: 'hub' })
  })
})

describe('corridors on the canvas', () => {
  const corridors = [
    buildMapCorridor({ id: 'a' }),
    buildMapCorridor({ id: 'b', layer: 'fibre', mode: 'fibre', state: 'planned' }),
  ]

  it('keep their lane when the one beside them is switched off', () => {
    const both = toSchematicLines(corridors, ALL)
    const one = toSchematicLines(corridors, new Set(['fibre'] as const))
    expect(both.map(({ pieces }) => pieces.map(({ lane }) => lane))).toEqual([[-0.5], [0.5]])
    expect(one).toEqual([both[1]])
  })

  it('are those alone of which nothing is begun where that is asked for, each in its lane', () => {
    const planned = toSchematicLines(corridors, ALL, true)
    expect(planned).toEqual(toSchematicLines(corridors, ALL).slice(1))
    expect(planned.map(({ id }) => id)).toEqual(['b'])
  })

  it('say what they are drawn by', () => {
    const [, fibre] = toSchematicFeatures(corridors, toSchematicLines(corridors, ALL))
    expect(fibre?.properties).toMatchObject({
      id: 'b',
      lane: 0.5,
      state: 'planned',
      color: 'fibre',
      mark: 'fibre',
      isHollow: true,
    })
    expect(fibre?.properties).not.toHaveProperty('since')
  })

  it('are one feature for each state of a leg, by one id, that follow each other without a gap', () => {
    const spans = [
      { state: 'under-construction', since: 2007, until: 2017 },
      { state: 'operating', since: 2017, until: 9999 },
    ] as const
    const network = buildNetworkFixture([
      buildNetworkLeg({ corridor: 'c', id: 'rails', spans }),
      buildNetworkLeg({ corridor: 'c', id: 'ships', mode: 'ferry', layer: 'transport' }),
    ])
    const features = toLegFeatures(toLegLines(network, ALL))
    expect(features.map(({ properties }) => properties)).toMatchObject([
      { id: 'c/rails', state: 'under-construction', since: 2007, until: 2017, isRound: false },
      { id: 'c/rails', state: 'operating', since: 2017, isRound: false, isHollow: false },
      { id: 'c/ships', state: 'operating', isRound: true, isHollow: false },
    ])
    expect(toLegLines(network, new Set(['rail'] as const)).map(({ id }) => id)).toEqual(['c/rails'])
  })

  it('are thin in years before anyone told of them', () => {
    const spans = [
      { state: 'operating', since: -9999, until: 2015, isUnattested: true },
      { state: 'operating', since: 2015, until: 10_000 },
    ] as const
    const network = buildNetworkFixture([buildNetworkLeg({ corridor: 'c', id: 'rails', spans })])
    const weights = toLegFeatures(toLegLines(network, ALL)).map(({ properties }) => properties?.weight)
    expect(weights).toEqual([0.4, 1])
  })

  it('are in pieces by lane, of which those between two lanes bear no mark', () => {
    const long: [number, number][] = [
      [50, 40],
      [51, 40],
      [60, 40],
    ]
    const wire = {
      course: ['50,40', '51,40', '60,40'],
      line: long,
      mode: 'fibre',
      layer: 'fibre',
    } as const
    const network = buildNetworkFixture([
      buildNetworkLeg({ corridor: 'c', id: 'rails', course: ['50,40', '51,40'] }),
      buildNetworkLeg({ corridor: 'd', id: 'wire', ...wire }),
    ])
    const properties = toLegFeatures(toLegLines(network, ALL)).map((feature) => feature.properties)
    const ofWire = properties.filter((feature) => feature?.id === 'd/wire')
    expect(ofWire.filter((feature) => feature?.mark === 'fibre').map((feature) => feature?.lane)).toEqual([
      1, 0,
    ])
    expect(ofWire.length).toBeGreaterThan(4)
    // With round ends they run into each other; the others end flat.
    for (const feature of ofWire) expect(feature?.isThrough === true).toBe(feature?.mark === undefined)
    for (const feature of ofWire) expect(feature?.isRound).toBe(feature?.mark === undefined)
  })

  it('have arrows only where something goes one way', () => {
    const network = buildNetworkFixture([
      buildNetworkLeg({ corridor: 'c', id: 'rails' }),
      buildNetworkLeg({ corridor: 'c', id: 'ships', mode: 'ferry', layer: 'transport' }),
      buildNetworkLeg({ corridor: 'd', id: 'wire', mode: 'fibre', layer: 'fibre' }),
    ])
    const lines = [...toLegLines(network, ALL), ...toSchematicLines(corridors, ALL)]
    const { features } = toArrowsData(lines, () => true)
    expect(features.map(({ properties }) => properties?.corridor)).toEqual(['c', 'c'])
  })

  it('lie closer the farther out', () => {
    expect(toLaneWidthPixels(0)).toBe(1.2)
    expect(toLaneWidthPixels(3)).toBeCloseTo(2.85)
    expect(toLaneWidthPixels(9)).toBe(7)
  })
})

describe('stations on the canvas', () => {
  const station: Omit<NetworkStation, 'id' | 'kind'> = {
    ...{ name: { ar: 'م (ن)', en: 'A (B)' }, lonLat: [50, 40], place: undefined, isEnd: true },
    ...{ corridors: ['c'], layers: ['rail'], since: 2000, until: 2010 },
  }
  const stations: readonly NetworkStation[] = [
    { ...station, id: 'port-stop', kind: 'seaport' },
    { ...station, id: 'bend-stop', kind: 'junction', isEnd: false },
    { ...station, id: 'hub-stop', kind: 'city', place: 'baku' },
  ]
  const hubIds = new Set(['baku'])
  const namedIds = new Set(['aktau'])

  it('come in by rank, earlier where their corridor is open, and none where a hub’s button stands', () => {
    const { features } = toStationsData({ stations, layers: ALL, hubIds, namedIds })
    expect(features.map(({ properties }) => properties)).toMatchObject([
      { id: 'port-stop', ar: 'م', en: 'A', minZoom: 4, openMinZoom: 3, since: 2000, until: 2010 },
      { id: 'bend-stop', minZoom: 6, openMinZoom: 5 },
    ])
  })

  it('leave a name to the place that has it already, and name a border from nearer than its mark', () => {
    const inPlace: NetworkStation = { ...station, id: 'aktau-stop', kind: 'seaport', place: 'aktau' }
    const border: NetworkStation = { ...station, id: 'border-stop', kind: 'border', isEnd: false }
    const list = (named: ReadonlySet<string>) =>
      toStationsData({ stations: [inPlace, border], layers: ALL, hubIds, namedIds: named }).features.map(
        ({ properties }) => properties,
      )
    expect(list(namedIds)).toMatchObject([
      { ar: '', en: '', minZoom: 4, nameMinZoom: 4 },
      { ar: 'م', en: 'A', minZoom: 5, nameMinZoom: 6 },
    ])
    expect(list(new Set())[0]).toMatchObject({ ar: 'م', en: 'A' })
  })

  it('go with the last of their layers', () => {
    expect(
      toStationsData({ stations, layers: new Set(['fibre'] as const), hubIds, namedIds }).features,
    ).toEqual([])
  })
})

describe('arcs', () => {
  it('lead from one place to each other', () => {
    const { features } = toArcsData([
      [
        [0, 0],
        [10, 0],
      ],
      [
        [0, 0],
        [0, 10],
      ],
    ])
    expect(features).toHaveLength(2)
  })
})

describe('names of the basemap', () => {
  it('leave out those the record’s own places carry', () => {
    const label = { kind: 'country', name: { ar: 'س', en: 'X' }, lonLat: [0, 0], rank: 1 } as const
    const labels = [
      { ...label, id: 'x', lonLat: [0, 0] satisfies [number, number] },
      { ...label, id: 'y', lonLat: [0, 0] satisfies [number, number] },
    ]
    const { features } = toWorldLabelsData(labels, new Set(['x']))
    expect(features).toHaveLength(1)
    expect(features[0]?.properties).toEqual({ ar: 'س', en: 'X', kind: 'country', rank: 1, minZoom: 0 })
  })
})
