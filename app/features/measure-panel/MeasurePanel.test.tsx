import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../domain/record/figureSchema'
import type { Measure } from '../../domain/record/measureSchema'
import type { Language } from '../../domain/record/text'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { buildTestFigure } from '../../testing/testItems'
import { MeasurePanel } from './MeasurePanel'

const measure: Measure = {
  id: 'trade',
  name: { ar: 'التجارة الثنائية', en: 'Bilateral trade' },
  definition: { ar: 'ما يُعدّ.', en: 'What is counted.' },
  kind: 'money',
  unit: 'USD',
  series: [
    {
      id: 'pair',
      name: { ar: 'بلد وبلد', en: 'One – Other' },
      places: [{ place: 'uzbekistan', role: 'subject', basis: 'stated' }],
    },
    {
      id: 'small',
      name: { ar: 'بلد وثالث', en: 'One – Third' },
      places: [{ place: 'uzbekistan', role: 'subject', basis: 'stated' }],
    },
  ],
}

function value(id: string, period: string, millions: number, fields: Partial<Figure> = {}): Figure {
  return buildTestFigure({
    id,
    value: millions * 1e6,
    scale: 'million',
    fractionDigits: 1,
    measure: 'trade',
    series: 'pair',
    reporter: 'uzbekistan',
    period: { edtf: period, basis: 'stated' },
    citations: [{ source: 'paper' }],
    ...fields,
  })
}

const figures = [
  value('v2022', '2022', 463.3),
  value('v2023', '2023', 529.4, { changePercent: 14.3 }),
  value('rival', '2023', 598.5, {
    reporter: undefined,
    confidence: 'low',
    caution: { ar: 'لا يُذكر صاحبه.', en: 'Nobody is named.' },
  }),
  value('goal', '2024', 1000, { stage: 'target', fractionDigits: 0 }),
  value('alone', '2024', 5, { series: 'small' }),
]
const record = { ...fixtureRecord, figures, measures: [measure] }

function renderMeasure(language: Language = 'en', address = '') {
  return renderWithAtlas((atlas) => <MeasurePanel atlas={atlas} id="trade" />, { language, address, record })
}

const WORDS = {
  en: {
    title: 'Bilateral trade',
    chart: /^Chart: One – Other, 2022–2024, 4 values/,
    table: 'Table: 4 values, with sources',
    pair: 'One – Other',
    columns: ['Period', 'Value', 'Stage', 'Whose statistics', 'Caution and sources'],
    low: 'Low confidence',
    target: 'Target 1,000',
    number: '$529.4 million',
  },
  ar: {
    title: 'التجارة الثنائية',
    chart: /^رسم: بلد وبلد، 2022–2024، 4 قيم/,
    table: 'الجدول: 4 قيم مع المصادر',
    pair: 'بلد وبلد',
    columns: ['المدة', 'القيمة', 'المرحلة', 'إحصاءات من', 'التنبيه والمصادر'],
    low: 'ثقة منخفضة',
    target: 'هدف 1,000',
    number: '529.4 مليون دولار',
  },
} as const

describe.each(['en', 'ar'] as const)('the panel of a measure in %s', (language) => {
  const words = WORDS[language]

  test('has a chart for each series of several values, with a name of its own', async () => {
    await renderMeasure(language)
    expect(screen.getByRole('heading', { level: 2, name: words.title })).toBeTruthy()
    expect(screen.getAllByRole('img', { name: words.chart })).toHaveLength(1)
    expect(screen.getByText(words.target, { selector: 'text' })).toBeTruthy()
  })

  test('says all of the chart again in a table, sources included', async () => {
    await renderMeasure(language)
    await userEvent.click(screen.getByText(words.table))
    const table = screen.getByRole('table', { name: words.pair })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(words.columns)
    expect(within(table).getAllByRole('rowheader')).toHaveLength(4)
    expect(within(table).getByRole('link', { name: words.number })).toBeTruthy()
    expect(within(table).getAllByRole('link', { name: /The Paper|الصحيفة/ })).toHaveLength(4)
  })

  test('says what is doubtful, and why, without being asked', async () => {
    await renderMeasure(language)
    expect(screen.getByRole('heading', { level: 4, name: words.low })).toBeTruthy()
    expect(screen.getByText(/Nobody is named|لا يُذكر صاحبه/)).toBeTruthy()
  })
})

test('shows one value in its table at once, where a chart would say nothing', async () => {
  await renderMeasure()
  expect(screen.getByRole('table', { name: 'One – Third' })).toBeTruthy()
})

test('gives both values of one period', async () => {
  await renderMeasure()
  const title = screen.getByRole('heading', { level: 4, name: 'More than one value is given' })
  expect(title.parentElement?.textContent).toContain('$529.4 million')
  expect(title.parentElement?.textContent).toContain('$598.5 million')
})

test('has an index of whole years alone, with what stands for 100, and keeps it in the address', async () => {
  const { getAddress } = await renderMeasure()
  await userEvent.click(screen.getByRole('radio', { name: 'index' }))
  expect(getAddress()).toMatchObject({ scale: 'index' })
  expect(screen.getByText(/Uzbekistan, 2022 = 100:/)).toBeTruthy()
  expect(screen.getByText('114', { selector: 'text' })).toBeTruthy()
  expect(screen.queryByText('Target 1,000', { selector: 'text' })).toBeNull()
})

test('says in one line which series have nothing in the chosen years, with no chart of them', async () => {
  await renderMeasure('en', '?years=2022')
  expect(screen.getByText('No value in 2022: One – Third.')).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'One – Third' })).toBeNull()
})

test.each([
  ['en', 'No value in 2014. There are values from 2022 to 2024.'],
  ['ar', 'لا قيمة في 2014. وثمة قيم من 2022 إلى 2024.'],
] as const)('says in %s what years have values where the chosen ones have none', async (language, words) => {
  await renderMeasure(language, '?years=2014')
  expect(screen.getByText(words)).toBeTruthy()
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.getByRole('button', { name: /Show all years|كل السنوات/ })).toBeTruthy()
})

test('narrows with the years and says what other years have', async () => {
  const { getAddress } = await renderMeasure('en', '?years=2022')
  expect(screen.getByText('Table: 1 value, with its source')).toBeTruthy()
  expect(screen.getByText('4 values in other years.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Show all years' }))
  expect(getAddress()).not.toHaveProperty('years')
})
