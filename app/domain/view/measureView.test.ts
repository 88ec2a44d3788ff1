import { describe, expect, it } from 'vitest'
import { buildTestFigure, buildTestRecord } from '../../testing/testItems'
import type { Figure } from '../record/figureSchema'
import type { Measure } from '../record/measureSchema'
import { buildAtlasView, buildPlacedRecord } from './atlasView'
import { buildMeasureView, indexSeries } from './measureView'

const text = { ar: 'نص', en: 'text' }
const MEASURE: Measure = {
  id: 'trade',
  name: text,
  definition: text,
  kind: 'money',
  unit: 'USD',
  series: [
    { id: 'pair', name: text, places: [{ place: 'uzbekistan', role: 'subject', basis: 'stated' }] },
    { id: 'other-pair', name: text, places: [{ place: 'uzbekistan', role: 'subject', basis: 'stated' }] },
  ],
}

function value(id: string, period: string | undefined, number: number, fields: Partial<Figure> = {}): Figure {
  return buildTestFigure({
    id,
    value: number,
    measure: 'trade',
    series: 'pair',
    reporter: 'here',
    ...(period === undefined ? { noPeriod: text } : { period: { edtf: period, basis: 'stated' } }),
    ...fields,
  })
}

function build(figures: readonly Figure[], years: { fromYear: number; toYear: number } | null = null) {
  const { record, index } = buildTestRecord({ figures: [...figures], measures: [MEASURE] })
  const placed = buildPlacedRecord(record, index)
  return buildMeasureView(MEASURE, buildAtlasView(placed, years), placed.everView)
}

function joined(figures: readonly Figure[]): string[] {
  const [series] = build(figures).series
  return (series?.segments ?? []).map(([from, to]) => `${from.figure.id}-${to.figure.id}`)
}

it('tells the stretches of years that have values, whatever years are chosen', () => {
  const figures = [
    value('c', '2022', 3),
    value('a', '2015', 1),
    value('b', '2016/2018', 2),
    value('d', undefined, 4),
  ]
  expect(build(figures, { fromYear: 2014, toYear: 2014 }).filledYears).toEqual([
    { fromYear: 2015, toYear: 2018 },
    { fromYear: 2022, toYear: 2022 },
    // Found under the year it was reported, as everywhere.
    { fromYear: 2024, toYear: 2024 },
  ])
})

describe('a line', () => {
  it('joins whole years in a row', () => {
    expect(joined([value('c', '2024', 3), value('a', '2022', 1), value('b', '2023', 2)])).toEqual([
      'a-b',
      'b-c',
    ])
  })

  it('leaves a gap where a year is missing', () => {
    expect(joined([value('a', '2021', 1), value('b', '2023', 2), value('c', '2024', 2)])).toEqual(['b-c'])
  })

  it.each([
    ['part of a year', value('b', '2023-01/2023-10', 2)],
    ['a month', value('b', '2023-01', 2)],
    ['an approximate year', value('b', '2023~', 2)],
    ['a running total', value('b', '2017/2023', 2)],
    ['a target', value('b', undefined, 2, { stage: 'target', target: { edtf: '2023', basis: 'stated' } })],
    ['a forecast', value('b', '2023', 2, { stage: 'forecast' })],
    ['an announcement', value('b', '2023', 2, { stage: 'announced' })],
    ['a capacity', value('b', '2023', 2, { stage: 'capacity' })],
    ['a pledge', value('b', '2023', 2, { stage: 'pledged' })],
    ['the statistics of another body', value('b', '2023', 2, { reporter: 'there' })],
    ['statistics of nobody knows whom', value('b', '2023', 2, { reporter: undefined })],
    ['a lower bound', value('b', '2023', 2, { bound: 'more-than' })],
    ['a range', value('b', '2023', 2, { valueTo: 3 })],
    ['another series', value('b', '2023', 2, { series: 'other-pair' })],
  ])('never reaches %s', (_what, figure) => {
    expect(joined([value('a', '2022', 1), figure, value('c', '2024', 3)])).toEqual([])
  })

  it('joins nothing where no source says whose statistics they are', () => {
    const unknown = { reporter: undefined }
    expect(joined([value('a', '2022', 1, unknown), value('b', '2023', 2, unknown)])).toEqual([])
  })

  it('chooses between no two values of one body for one year', () => {
    expect(joined([value('a', '2022', 1), value('b', '2022', 2), value('c', '2023', 3)])).toEqual([])
  })
})

describe('a series', () => {
  it('sets different values for one period side by side', () => {
    const [series] = build([
      value('a', '2022', 1),
      value('b', '2022', 2, { reporter: 'there' }),
      value('same', '2023', 3),
      value('same-too', '2023', 3, { reporter: 'there' }),
      value('target', '2022', 9, { stage: 'target' }),
    ]).series
    expect(series?.rivals.map((points) => points.map(({ figure }) => figure.id))).toEqual([['a', 'b']])
  })

  it('stands what is aimed at under the year it is aimed at', () => {
    const target = { stage: 'target', target: { edtf: '2030', basis: 'stated' } } as const
    const [series] = build([value('a', '2024', 1), value('b', '2015', 2, target)]).series
    expect(series?.points.map(({ figure, from }) => [figure.id, from])).toEqual([
      ['a', 2024],
      ['b', 2030],
    ])
  })

  it('keeps what no chart can show for the table', () => {
    const [series] = build([
      value('undated', undefined, 1),
      value('unstated', '2024', 0, { value: null, bound: 'unstated' }),
      value('drawn', '2023', 1),
    ]).series
    expect(series?.points.map(({ figure }) => figure.id)).toEqual(['drawn'])
    expect(series?.rows.map(({ id }) => id)).toEqual(['drawn', 'unstated', 'undated'])
    expect(series?.undrawnCount).toBe(2)
  })

  it('narrows with the years, and knows what it leaves out', () => {
    const view = build([value('a', '2022', 1), value('b', '2024', 2)], { fromYear: 2024, toYear: 2024 })
    const [series] = view.series
    expect(series?.rows.map(({ id }) => id)).toEqual(['b'])
    expect(series?.points.map(({ isShown }) => isShown)).toEqual([false, true])
    expect(series?.countInOtherYears).toBe(1)
  })

  it('without a value is left out', () => {
    expect(build([value('a', '2022', 1)]).series.map(({ series }) => series.id)).toEqual(['pair'])
  })
})

describe('an index', () => {
  it('sets each body’s first whole year to 100, its own alone', () => {
    const [series] = build([
      value('a', '2022', 50),
      value('b', '2024', 75),
      value('x', '2023', 10, { reporter: 'there' }),
      value('y', '2024', 30, { reporter: 'there' }),
      value('months', '2025-01/2025-06', 99),
      value('alone', '2024', 7, { reporter: 'elsewhere' }),
      value('whose', '2025', 7, { reporter: undefined }),
    ]).series
    const lines = series && indexSeries(series)
    expect(lines?.map((line) => line.map(({ point, index }) => [point.figure.id, index]))).toEqual([
      [
        ['a', 100],
        ['b', 150],
      ],
      [
        ['x', 100],
        ['y', 300],
      ],
    ])
  })
})
