import { expect, test } from 'vitest'
import { buildTestFigure, buildTestRecord } from '../../testing/testItems'
import type { Figure } from '../record/figureSchema'
import type { Measure } from '../record/measureSchema'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import { listCorridorVolumes, listFalls } from './corridorVolumes'

const name = { ar: 'اسم', en: 'Name' }
const measure: Measure = {
  id: 'cargo',
  name,
  definition: name,
  kind: 'count',
  unit: 'tonnes',
  series: [
    { id: 'line', name, places: [], unplaced: name, corridors: ['line'] },
    { id: 'elsewhere', name, places: [], unplaced: name },
  ],
}

function value(year: string, number: number, fields: Partial<Figure> = {}): Figure {
  return buildTestFigure({
    id: `cargo-${year}-${fields.reporter ?? 'body'}-${fields.stage ?? 'realised'}`,
    value: number,
    unit: 'tonnes',
    measure: 'cargo',
    series: 'line',
    reporter: 'body',
    period: { edtf: year, basis: 'stated' },
    ...fields,
  })
}

function readFalls(figures: readonly Figure[], years: { fromYear: number; toYear: number } | null = null) {
  const { record, index } = buildTestRecord({ figures: [...figures], measures: [measure] })
  const placed = buildPlacedRecord(record, index)
  const [volume] = listCorridorVolumes(
    'line',
    record.measures,
    buildAtlasView(placed, years),
    placed.everView,
  )
  return volume?.series.flatMap((series) =>
    listFalls(series).map(({ after, percent }) => [after.from, percent]),
  )
}

test('only the series that name the corridor are its volumes', () => {
  const { record, index } = buildTestRecord({
    figures: [value('2024', 4.5e6), value('2024', 1e6, { id: 'other', series: 'elsewhere' })],
    measures: [measure],
  })
  const { everView } = buildPlacedRecord(record, index)
  const volumes = listCorridorVolumes('line', record.measures, everView, everView)
  expect(volumes.map(({ series }) => series.map((one) => one.series.id))).toEqual([['line']])
  expect(listCorridorVolumes('other-line', record.measures, everView, everView)).toEqual([])
})

test('a fall is told between realised values of whole years in a row, in the chosen years', () => {
  const figures = [value('2023', 2.8e6), value('2024', 4.5e6), value('2025', 4.14e6)]
  expect(readFalls(figures)).toEqual([[2025, 8]])
  expect(readFalls(figures, { fromYear: 2023, toYear: 2024 })).toEqual([])
})

test('no fall is told to a target, from another body, over a gap or into half a year', () => {
  expect(readFalls([value('2024', 4e6), value('2025', 3e6, { stage: 'target' })])).toEqual([])
  expect(readFalls([value('2024', 4e6), value('2025', 3e6, { reporter: 'another' })])).toEqual([])
  expect(readFalls([value('2022', 4e6), value('2025', 3e6)])).toEqual([])
  expect(readFalls([value('2024', 4e6), value('2025-01/2025-06', 2e6)])).toEqual([])
})
