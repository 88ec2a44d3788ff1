import { expect, test } from 'vitest'
import { buildTestFigure, buildTestRecord } from '../../testing/testItems'
import type { Figure } from '../record/figureSchema'
import type { Measure } from '../record/measureSchema'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import { listCorridorVolumes, listFalls, toYearBars } from './corridorVolumes'

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

function readBars(figures: readonly Figure[]) {
  const { record, index } = buildTestRecord({ figures: [...figures], measures: [measure] })
  const { everView } = buildPlacedRecord(record, index)
  const [volume] = listCorridorVolumes('line', record.measures, everView, everView)
  const [series] = volume?.series ?? []
  if (!series) throw new Error('no series')
  const { bars, ...notes } = toYearBars(series)
  return { ...notes, bars: bars.map(({ from, value: number }) => [from, number]) }
}

test('a value that rounds or repeats another has no bar of its own, one that differs has', () => {
  const digits = (fractionDigits: number) => ({ scale: 'million' as const, fractionDigits })
  const figures = [
    value('2022', 1_485_000, { id: 'exact', ...digits(3) }),
    value('2022', 1_500_000, { id: 'rounded', bound: 'about', ...digits(1) }),
    value('2022', 1_485_000, { id: 'repeated', ...digits(3) }),
    value('2022', 1_700_000, { id: 'rival', ...digits(1) }),
  ]
  expect(readBars(figures)).toEqual({
    bars: [
      [2022, 1_485_000],
      [2022, 1_700_000],
    ],
    hasRivals: true,
    hasSettled: false,
  })
})

test('what was foreseen gives way to what came, and stays where nothing came yet', () => {
  const figures = [
    value('2024', 4e6),
    value('2024', 5e6, { stage: 'forecast' }),
    value('2027', 9e6, { stage: 'target' }),
    value('2025-01/2025-06', 2e6),
  ]
  expect(readBars(figures)).toEqual({
    bars: [
      [2024, 4e6],
      [2027, 9e6],
    ],
    hasRivals: false,
    hasSettled: true,
  })
})
