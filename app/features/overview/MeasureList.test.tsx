import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FigureList } from '../../cards/FigureList'
import type { Measure } from '../../domain/record/measureSchema'
import type { Language } from '../../domain/record/text'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { buildTestFigure } from '../../testing/testItems'
import { MeasureList } from './MeasureList'

const text = (ar: string, en: string) => ({ ar, en })
const toMeasure = (id: string, name: Measure['name']): Measure => ({
  id,
  name,
  definition: name,
  kind: 'money',
  unit: 'USD',
  series: [{ id: 'pair', name, places: [], unplaced: name }],
})
const toValues = (measure: string, years: readonly string[]) =>
  years.map((edtf) =>
    buildTestFigure({
      id: `${measure}-${edtf}`,
      measure,
      series: 'pair',
      period: { edtf, basis: 'stated' },
      citations: fixtureRecord.figures[0]?.citations ?? [],
    }),
  )
const record = {
  ...fixtureRecord,
  figures: [...toValues('freight', ['2023']), ...toValues('trade', ['2020', '2021', '2022', '2023'])],
  measures: [toMeasure('freight', text('الشحن', 'Freight')), toMeasure('trade', text('التجارة', 'Trade'))],
}
const WORDS = {
  en: { freight: 'Freight', trade: /^Trade/, summary: /^2 measures/, four: /4 values/ },
  ar: { freight: 'الشحن', trade: /^التجارة/, summary: /^مؤشران/, four: /4 قيم/ },
} as const

describe.each(['en', 'ar'] as const)('measures in %s', (language: Language) => {
  const words = WORDS[language]

  it('stand in the overview with the number of their values, the most often measured first', async () => {
    const { getAddress } = await renderWithAtlas(
      (atlas) => <MeasureList atlas={atlas} onRetry={() => undefined} />,
      { language, record },
    )
    await userEvent.click(screen.getByText(words.summary))
    const rows = screen.getAllByRole('listitem')
    expect(rows[0]?.textContent).toMatch(words.trade)
    expect(rows[0]?.textContent).toMatch(words.four)
    expect(rows[1]?.textContent).toContain(words.freight)
    await userEvent.click(within(rows[0] ?? document.body).getByRole('link'))
    expect(getAddress()).toMatchObject({ measure: 'trade' })
  })

  it('are counted in the chosen years alone', async () => {
    await renderWithAtlas((atlas) => <MeasureList atlas={atlas} onRetry={() => undefined} />, {
      language,
      record,
      address: '?years=2023',
    })
    expect(screen.queryByText(words.four)).toBeNull()
  })

  it('gather their cards in a list of figures, which leads to them', async () => {
    const { getAddress } = await renderWithAtlas(
      (atlas) => <FigureList atlas={atlas} figures={record.figures} />,
      { language, record },
    )
    const gathered = screen.getByText(words.trade, { selector: 'summary *' }).closest('details')
    if (!gathered) throw new Error('nothing gathers the cards')
    await userEvent.click(within(gathered).getByText(words.trade, { selector: 'summary *' }))
    const [way] = within(gathered).getAllByRole('link')
    if (way) await userEvent.click(way)
    expect(getAddress()).toMatchObject({ measure: 'trade' })
  })
})
