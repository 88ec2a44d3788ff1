import { describe, expect, it } from 'vitest'
import type { ExportSelection } from './exportFile'
import { toFileName, toJson } from './exportFile'

const selection: ExportSelection = {
  table: 'events',
  version: '1.1.0+3f2a91bc',
  years: { fromYear: 2024, toYear: 2025 },
  scope: 'articles',
  filter: '',
}

describe('the name of a downloaded file', () => {
  it('says the version, the table, the years and the sources', () => {
    expect(toFileName(selection, 'csv')).toBe('caspian-atlas-1.1.0-events-2024-2025-articles.csv')
  })

  it('says when all years and all sources are in it', () => {
    const all = { ...selection, table: 'figures', years: null, scope: 'all' } as const
    expect(toFileName(all, 'json')).toBe('caspian-atlas-1.1.0-figures-all-years.json')
  })

  it('carries what was filtered for, as words without marks, points or slashes', () => {
    const years = { fromYear: 2025, toYear: 2025 }
    const name = (filter: string) => toFileName({ ...selection, years, scope: 'all', filter }, 'csv')
    expect(name(' \u200Fأَسْتانا / 529.4')).toBe('caspian-atlas-1.1.0-events-2025-استانا-529-4.csv')
    expect(name('../')).toBe('caspian-atlas-1.1.0-events-2025.csv')
    expect(name('word '.repeat(30)).length).toBeLessThan(90)
  })

  it('names no version where none is known', () => {
    expect(toFileName({ ...selection, version: undefined }, 'csv')).toBe(
      'caspian-atlas-events-2024-2025-articles.csv',
    )
  })
})

describe('the rows as JSON', () => {
  it('stand in an envelope that says of what they are', () => {
    const parsed: unknown = JSON.parse(toJson(selection, 'ar', [{ id: 'x', title: '\u200Fطشقند', value: 0 }]))
    expect(parsed).toMatchObject({
      version: '1.1.0+3f2a91bc',
      years: '2024-2025',
      sources: 'articles',
      filter: null,
      rows: [{ id: 'x', title: 'طشقند', value: 0 }],
    })
  })
})
