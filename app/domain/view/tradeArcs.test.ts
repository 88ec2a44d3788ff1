import { expect, it } from 'vitest'
import { buildTestFigure, buildTestPlace, buildTestRecord } from '../../testing/testItems'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import { findLeastFigure, listTradeArcs, toArcWidthPixels } from './tradeArcs'

const text = (en: string) => ({ ar: 'نص', en })
const at = (place: string) => ({ place, role: 'subject' as const, basis: 'stated' as const })
const over = (edtf: string) => ({ edtf, basis: 'stated' as const })

const measure = {
  id: 'trade',
  name: text('Trade'),
  definition: text('Both ways'),
  kind: 'money' as const,
  unit: 'USD' as const,
  series: [
    { id: 'pair', name: text('Pair'), places: [at('kazakhstan'), at('azerbaijan')] },
    { id: 'city', name: text('City'), places: [at('astana'), at('azerbaijan')] },
    { id: 'region', name: text('Region'), places: [at('kazakhstan')] },
  ],
}

const toFigure = (id: string, edtf: string, value: number, patch = {}) =>
  buildTestFigure({
    id,
    measure: 'trade',
    series: 'pair',
    value,
    period: over(edtf),
    noPeriod: undefined,
    ...patch,
  })

const { record, index } = buildTestRecord({
  places: [
    buildTestPlace({ id: 'kazakhstan', kind: 'country' }),
    buildTestPlace({ id: 'azerbaijan', kind: 'country' }),
    buildTestPlace({ id: 'astana', kind: 'city' }),
  ],
  figures: [
    toFigure('of-2022', '2022', 463e6),
    toFigure('of-2023', '2023', 529e6),
    toFigure('of-2023-elsewhere', '2023', 598e6),
    toFigure('of-ten-months', '2025-01/2025-10', 600e6),
    toFigure('aimed-at', '2024', 1e9, { stage: 'target' }),
    toFigure('in-a-city', '2023', 1e6, { series: 'city' }),
    toFigure('in-a-region', '2023', 1e6, { series: 'region' }),
  ],
  measures: [measure],
})
const placed = buildPlacedRecord(record, index)
const list = (years: { fromYear: number; toYear: number } | null) =>
  listTradeArcs(buildAtlasView(placed, years), measure, index)

it('joins two countries by the latest whole year, with every value that is given for it', () => {
  const arcs = list(null)
  expect(arcs.map(({ id, ends, year }) => ({ id, ends, year }))).toEqual([
    { id: 'pair', ends: ['kazakhstan', 'azerbaijan'], year: 2023 },
  ])
  expect(arcs[0]?.figures.map(({ id }) => id).toSorted()).toEqual(['of-2023', 'of-2023-elsewhere'])
  expect(arcs[0] && findLeastFigure(arcs[0]).id).toBe('of-2023')
})

it('follows the chosen years, and draws nothing where they have no whole year', () => {
  expect(list({ fromYear: 2022, toYear: 2022 })[0]?.year).toBe(2022)
  expect(list({ fromYear: 2025, toYear: 2025 })).toEqual([])
})

it('draws nothing of what is no money', () => {
  expect(listTradeArcs(buildAtlasView(placed, null), { ...measure, kind: 'quantity' }, index)).toEqual([])
})

it('is twice as wide for four times as much, from a least width that small sums share', () => {
  expect(toArcWidthPixels(2e9) / toArcWidthPixels(500e6)).toBeCloseTo(2)
  expect(toArcWidthPixels(28e9) / toArcWidthPixels(7e9)).toBeCloseTo(2)
  expect(toArcWidthPixels(5e6)).toBe(toArcWidthPixels(100e6))
  expect(toArcWidthPixels(28e9)).toBeLessThan(16)
})
