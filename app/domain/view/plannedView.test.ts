import { expect, it } from 'vitest'
import { buildTestCorridor, buildTestPlace, buildTestRecord } from '../../testing/testItems'
import { LAYER_KEYS, type LayerKey } from '../state/layers'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import type { MapCorridor } from './mapState'
import { findNetwork } from './network'
import { isDrawnPlanned, type PlannedViewInput, toPlannedView } from './plannedView'

const citations = [{ source: 'page' }]
const name = { ar: 'اسم', en: 'A' }
const date = { edtf: '2025', basis: 'stated' as const }
const lonLat: [number, number] = [60, 40]

const PLACES = [
  ...['a-town', 'b-town', 'c-town', 'd-town'].map((id) => buildTestPlace({ id, kind: 'city', lonLat })),
  ...['the-valley', 'the-steppe'].map((id) => buildTestPlace({ id, kind: 'region', lonLat })),
  buildTestPlace({ id: 'kyrgyzstan', kind: 'country', country: 'KG', lonLat }),
  buildTestPlace({ id: 'georgia', kind: 'country', country: 'GE', lonLat }),
]
const NAMED = PLACES.map(({ id }) => ({ place: id, role: 'subject' as const, basis: 'stated' as const }))

const stations = [
  { id: 'a-stop', country: 'GE', place: 'a-town' },
  { id: 'b-stop', country: 'KG', place: 'b-town' },
  { id: 'c-stop', country: 'KG', portOf: 'c-town' },
  { id: 'd-stop', country: 'GE', portOf: 'd-town' },
  { id: 'valley-stop', country: 'GE', place: 'the-valley' },
].map((station) => ({ ...station, name, lonLat, kind: 'city' as const }))

const LEG = { branch: 'main', mode: 'rail', precision: 'schematic' } as const
const legs = [
  {
    ...{ ...LEG, id: 'built', from: 'a-stop', via: ['valley-stop', 'd-stop'], to: 'b-stop' },
    history: [{ state: 'operating' as const, citations }],
  },
  {
    ...{ ...LEG, id: 'hoped-for', from: 'b-stop', via: [], to: 'c-stop' },
    history: [
      { state: 'planned' as const, since: { ...date, edtf: '2010' }, citations },
      { state: 'operating' as const, since: { ...date, edtf: '2020' }, citations },
    ],
  },
]
const { record, index } = buildTestRecord({
  places: PLACES,
  corridors: [
    buildTestCorridor({ id: 'line', date: { ...date, edtf: '2000/2026' }, places: NAMED }),
    buildTestCorridor({ id: 'idea', date: { ...date, edtf: '2000/2026' }, places: NAMED }),
  ],
  stations,
  routes: [
    {
      ...{ id: 'line-route', corridor: 'line', branches: [{ id: 'main', name }], legs },
      ...{ facts: [], milestones: [], unknowns: [], confidence: 'high', citations },
    },
  ],
})

function listPlaces(toYear: number, input: Partial<PlannedViewInput> = {}) {
  const { corridors } = toPlannedView({
    view: buildAtlasView(buildPlacedRecord(record, index), { fromYear: 2005, toYear }),
    ...{ index, layers: new Set<LayerKey>(LAYER_KEYS), network: findNetwork(index), schematic: [] },
    ...input,
  })
  return Object.fromEntries(corridors.map(({ item }) => [item.id, item.places.map(({ place }) => place)]))
}

it('leaves a corridor the places where its planned legs stop, and those it stops at nowhere', () => {
  expect(listPlaces(2019)).toEqual({
    line: ['b-town', 'c-town', 'the-valley', 'the-steppe', 'kyrgyzstan'],
  })
})

it('leaves it none where nothing of it is planned, or what is planned is not drawn', () => {
  expect(listPlaces(2009)).toEqual({})
  expect(listPlaces(2020)).toEqual({})
  expect(listPlaces(2019, { layers: new Set(['fibre', 'events']) })).toEqual({})
})

it('leaves all to a corridor drawn by its path, and none to one without a line', () => {
  const path = (patch: Partial<MapCorridor>): readonly MapCorridor[] => [
    {
      id: 'idea',
      name: 'Idea',
      mode: 'fibre',
      layer: 'fibre',
      state: 'proposed',
      path: [],
      stops: [],
      ...patch,
    },
  ]
  const layers = new Set<LayerKey>(['fibre'])
  expect(listPlaces(2019, { layers, schematic: path({}) })).toEqual({ idea: PLACES.map(({ id }) => id) })
  expect(listPlaces(2019, { layers, schematic: path({ state: 'operating' }) })).toEqual({})
  expect(listPlaces(2019, { layers, schematic: path({ layer: 'rail' }) })).toEqual({})
  expect(listPlaces(2019, { layers })).toEqual({})
})

it('draws a line that is planned or proposed and whose layer is on, and none of which nobody spoke', () => {
  const layers = new Set<LayerKey>(['rail'])
  expect(isDrawnPlanned({ layer: 'rail', state: 'proposed' }, layers)).toBe(true)
  expect(isDrawnPlanned({ layer: 'rail', state: 'under-construction' }, layers)).toBe(false)
  expect(isDrawnPlanned({ layer: 'fibre', state: 'proposed' }, layers)).toBe(false)
  expect(isDrawnPlanned({ layer: 'rail', state: undefined }, layers)).toBe(false)
})
