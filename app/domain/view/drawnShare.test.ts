import { expect, it } from 'vitest'
import { buildTestCorridor, buildTestPlace, buildTestRecord } from '../../testing/testItems'
import type { LegMode, LegState } from '../record/routeSchema'
import { LAYER_KEYS, type LayerKey } from '../state/layers'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import { findDrawnShare } from './drawnShare'

const citations = [{ source: 'page' }]
const name = { ar: 'اسم', en: 'A' }
const on = (edtf: string) => ({ edtf, basis: 'stated' as const })
const stations = ['a-stop', 'b-stop'].map((id, at) => ({
  ...{ id, name, country: 'GE' as const, lonLat: [45 + at, 41] as [number, number], kind: 'city' as const },
}))
const buildLeg = (id: string, state: LegState, mode: LegMode = 'rail', to = 'b-stop', since = '2010') => ({
  ...{ id, branch: 'main', from: 'a-stop', via: [], to, mode, precision: 'schematic' as const },
  history: [{ state, since: on(since), citations }],
})

interface Situation {
  readonly legs?: readonly ReturnType<typeof buildLeg>[]
  readonly stage?: 'planned' | 'operating'
  readonly layers?: readonly LayerKey[]
  readonly year?: number
  readonly isPlannedOnly?: boolean
}

/** The line's places are named whether or not it has legs; beside it another is drawn by the same. */
function findShare({
  legs = [],
  stage = 'planned',
  layers = LAYER_KEYS,
  year,
  isPlannedOnly = true,
}: Situation) {
  const route = {
    ...{ id: 'line-route', corridor: 'line', branches: [{ id: 'main', name }], legs: [...legs], citations },
    ...{ facts: [], milestones: [], unknowns: [], confidence: 'high' as const },
  }
  const named = { date: on('2000/2030'), path: ['a-town', 'b-town'] }
  const { record, index } = buildTestRecord({
    places: ['a-town', 'b-town'].map((id) => buildTestPlace({ id })),
    corridors: [
      buildTestCorridor({ id: 'line', stage, ...named }),
      buildTestCorridor({ id: 'other', stage: 'operating', ...named }),
    ],
    stations,
    routes: legs.length > 0 ? [route] : [],
  })
  const years = year === undefined ? null : { fromYear: year, toYear: year }
  const view = buildAtlasView(buildPlacedRecord(record, index), years)
  return findDrawnShare('line', { view, index, layers: new Set(layers), isPlannedOnly, language: 'en' })
}

it('is undefined where all of it is drawn', () => {
  expect(
    findShare({ legs: [buildLeg('one', 'planned'), buildLeg('two', 'proposed', 'ferry')] }),
  ).toBeUndefined()
})

it('counts the planned legs and leaves out those on which work has begun', () => {
  const legs = [
    buildLeg('one', 'planned'),
    buildLeg('two', 'under-construction'),
    buildLeg('three', 'operating'),
  ]
  expect(findShare({ legs })).toEqual({ drawnCount: 1, totalCount: 3, hiddenBy: 'switch' })
  expect(findShare({ legs: legs.slice(1) })).toEqual({ drawnCount: 0, totalCount: 2, hiddenBy: 'switch' })
})

it('counts no leg whose layer is off, and says so apart from the switch', () => {
  const legs = [buildLeg('one', 'planned'), buildLeg('two', 'planned', 'ferry')]
  expect(findShare({ legs, layers: ['transport'] })).toEqual({
    drawnCount: 1,
    totalCount: 2,
    hiddenBy: 'layers',
  })
  expect(findShare({ legs, layers: ['fibre'] })).toEqual({ drawnCount: 0, totalCount: 2, hiddenBy: 'layers' })
  const built = buildLeg('three', 'operating', 'ferry')
  expect(findShare({ legs: [...legs, built], layers: ['rail'] })).toEqual({
    drawnCount: 1,
    totalCount: 3,
    hiddenBy: 'both',
  })
})

it('counts what was begun too where layers alone hide lines', () => {
  const legs = [
    buildLeg('one', 'planned'),
    buildLeg('two', 'operating'),
    buildLeg('three', 'operating', 'ferry'),
  ]
  const isPlannedOnly = false
  expect(findShare({ legs, isPlannedOnly })).toBeUndefined()
  const share = findShare({ legs, isPlannedOnly, layers: ['rail'] })
  expect(share).toEqual({ drawnCount: 2, totalCount: 3, hiddenBy: 'layers' })
  const path = findShare({ stage: 'operating', isPlannedOnly, layers: ['fibre'] })
  expect(path).toEqual({ drawnCount: 0, totalCount: 1, hiddenBy: 'layers' })
})

it('counts no leg that has no line to draw', () => {
  const legs = [
    buildLeg('one', 'planned'),
    buildLeg('two', 'planned', 'rail', 'nowhere'),
    buildLeg('three', 'operating'),
  ]
  expect(findShare({ legs })).toEqual({ drawnCount: 1, totalCount: 2, hiddenBy: 'switch' })
})

it('counts no leg of which nobody had spoken by the year, shown or hidden', () => {
  const late = ['planned', 'operating'] as const
  const legs = [
    buildLeg('one', 'planned'),
    buildLeg('two', 'operating'),
    ...late.map((state) => buildLeg(`late-${state}`, state, 'rail', 'b-stop', '2020')),
  ]
  expect(findShare({ legs, year: 2019 })).toEqual({ drawnCount: 1, totalCount: 2, hiddenBy: 'switch' })
  expect(findShare({ legs, year: 2020 })).toEqual({ drawnCount: 2, totalCount: 4, hiddenBy: 'switch' })
})

it('is undefined where nothing of it would be drawn in the year, whatever the switches', () => {
  const legs = [buildLeg('one', 'operating')]
  expect(findShare({ legs, year: 2009, layers: [] })).toBeUndefined()
  expect(findShare({ legs, year: 2010 })).toEqual({ drawnCount: 0, totalCount: 1, hiddenBy: 'switch' })
  expect(findShare({ stage: 'operating', year: 1999, layers: [] })).toBeUndefined()
})

it('takes a corridor without legs for the one line through its places', () => {
  expect(findShare({})).toBeUndefined()
  expect(findShare({ stage: 'operating' })).toEqual({ drawnCount: 0, totalCount: 1, hiddenBy: 'switch' })
  expect(findShare({ layers: ['fibre'] })).toEqual({ drawnCount: 0, totalCount: 1, hiddenBy: 'layers' })
  expect(findShare({ stage: 'operating', layers: ['fibre'] })).toEqual({
    drawnCount: 0,
    totalCount: 1,
    hiddenBy: 'both',
  })
})
