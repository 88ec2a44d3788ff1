import { describe, expect, it } from 'vitest'
import { buildTestCorridor, buildTestEvent, buildTestFigure, buildTestRecord } from '../../testing/testItems'
import { buildAtlasView, buildPlacedRecord } from './atlasView'

const stated = (edtf: string) => ({ edtf, basis: 'stated' as const })
const year = (fromYear: number, toYear = fromYear) => ({ fromYear, toYear })

function view(items: Parameters<typeof buildTestRecord>[0], years: ReturnType<typeof year> | null) {
  const { record, index } = buildTestRecord(items)
  return buildAtlasView(buildPlacedRecord(record, index), years)
}

function ids(items: readonly { item: { id: string } }[]): string[] {
  return items.map(({ item }) => item.id)
}

describe('what the chosen years show', () => {
  it('finds an event under the years it touches, newest first', () => {
    const events = [
      buildTestEvent({ id: 'long', date: stated('2022-12-30/2023-01-02') }),
      buildTestEvent({ id: 'later', date: stated('2023-05') }),
      buildTestEvent({ id: 'other', date: stated('2025-11-16') }),
    ]
    expect(ids(view({ events }, year(2023)).events)).toEqual(['later', 'long'])
    expect(ids(view({ events }, null).events)).toEqual(['other', 'later', 'long'])
  })

  it('finds an undated event under the year its source reported it', () => {
    const shown = view({ events: [buildTestEvent({ id: 'undated' })] }, year(2025)).events
    expect(shown[0]?.placement?.role).toBe('reported')
  })

  it('keeps background out of every year and shows it among all years', () => {
    const events = [buildTestEvent({ id: 'background', kind: 'background' })]
    expect(view({ events }, year(2018, 2026)).events).toEqual([])
    expect(ids(view({ events }, null).events)).toEqual(['background'])
  })

  it('finds a figure under the period it refers to, not the year it was reported', () => {
    const figures = [buildTestFigure({ id: 'trade', period: stated('2023') })]
    expect(ids(view({ figures }, year(2023)).figures)).toEqual(['trade'])
    expect(view({ figures }, year(2024)).figures).toEqual([])
  })

  it('finds a figure without a period under the year it was reported, and says so', () => {
    const figures = [buildTestFigure({ id: 'trade', noPeriod: { ar: 'نص', en: 'none stated' } })]
    expect(view({ figures }, year(2024)).figures[0]?.placement?.role).toBe('reported')
  })

  it('places nothing by the year it aims at', () => {
    const figures = [buildTestFigure({ id: 'plan', target: stated('2035'), period: stated('2025') })]
    expect(view({ figures }, year(2035)).figures).toEqual([])
  })

  it('draws one bar per year without gaps, each counting what that year shows', () => {
    const { record, index } = buildTestRecord({
      events: [
        buildTestEvent({ id: 'first', date: stated('2022') }),
        buildTestEvent({ id: 'last', date: stated('2025') }),
      ],
      corridors: [buildTestCorridor({ id: 'line', date: stated('2025') })],
    })
    const { bars, span } = buildPlacedRecord(record, index)
    expect(span).toEqual(year(2022, 2025))
    expect(bars.map((bar) => [bar.year, bar.events, bar.corridors])).toEqual([
      [2022, 1, 0],
      [2023, 0, 0],
      [2024, 0, 0],
      [2025, 1, 1],
    ])
  })

  it('has no bars for an empty record', () => {
    const { record, index } = buildTestRecord({})
    expect(buildPlacedRecord(record, index).bars).toEqual([])
  })
})
