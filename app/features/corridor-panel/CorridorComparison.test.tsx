import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Route } from '../../domain/record/routeSchema'
import type { AtlasRecord } from '../../domain/record/schema'
import type { Language } from '../../domain/record/text'
import { fixtureRoute, routeRecord } from '../../testing/fixtureRoute'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { buildTestCorridor } from '../../testing/testItems'
import { CorridorPanel } from './CorridorPanel'

const seaWay: Route = {
  ...fixtureRoute,
  id: 'sea-way-route',
  corridor: 'sea-way',
  branches: fixtureRoute.branches.slice(0, 1),
  legs: fixtureRoute.legs
    .filter(({ mode }) => mode === 'ferry')
    .map((leg) => ({ ...leg, stationKilometres: [0, 463] })),
  facts: fixtureRoute.facts.filter(({ id }) => id === 'capacity-now'),
  citations: [{ source: 'page' }],
}

const record: AtlasRecord = {
  ...routeRecord,
  corridors: [
    ...routeRecord.corridors,
    buildTestCorridor({ id: 'sea-way', name: { ar: 'طريق البحر', en: 'Sea Way' } }),
  ],
  routes: [...routeRecord.routes, seaWay],
}

function renderPanel(language: Language, address: string, failed: readonly 'stations'[] = []) {
  return renderWithAtlas((atlas) => <CorridorPanel atlas={atlas} id="iron-way" />, {
    language,
    address,
    record,
    failed,
  })
}

const WORDS = {
  en: {
    select: 'Compare with…',
    none: 'No other corridor',
    table: 'Iron Way and Sea Way, side by side',
    columns: ['Iron Way', 'Sea Way'],
    modes: ['Rail, Ferry', 'Ferry'],
    borders: ['3 borders', '1 border'],
    length: 'about 465 km, measured on the drawn line',
    capacity: 'Capacity, in tonnes a year',
    transit: 'Transit time, in days',
    days: '13–17 days',
    gap: 'No source gives it for the whole corridor.',
    state: 'State as of the end of 2016',
    sources: '2 sources',
  },
  ar: {
    select: 'مقارنة مع…',
    none: 'بلا مقارنة',
    table: 'طريق الحديد وطريق البحر جنبًا إلى جنب',
    columns: ['طريق الحديد', 'طريق البحر'],
    modes: ['سكة حديد، عبّارة بحرية', 'عبّارة بحرية'],
    borders: ['3 مرات', 'مرة واحدة'],
    length: 'نحو 465 كم، مقيسة على الخط المرسوم',
    capacity: 'الطاقة الاستيعابية بالطن سنويًا',
    transit: 'مدة العبور بالأيام',
    days: '13–17 يومًا',
    gap: 'لا يورده أي مصدر للممر كله.',
    state: 'الحالة في نهاية 2016',
    sources: 'مصدران',
  },
} as const

/** The cells of a row, found by its header as a screen reader would. */
function cellsOf(header: string): HTMLElement[] {
  const cell = screen.getByText(header, { selector: 'th' })
  const row = cell.closest('tbody')
  if (!row) throw new Error(`no row ${header}`)
  const cells = within(row).getAllByRole('cell')
  for (const one of cells) expect(one.getAttribute('headers')).toContain(cell.id)
  return cells
}

describe.each(['en', 'ar'] as const)('two corridors side by side in %s', (language) => {
  const words = WORDS[language]

  test('are chosen by name, kept in the address and let go again', async () => {
    const { getAddress } = await renderPanel(language, '?corridor=iron-way&tab=volumes')
    expect(screen.queryByRole('table', { name: words.table })).toBeNull()
    const select = screen.getByRole('combobox', { name: words.select })
    expect(
      within(select)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([words.none, words.columns[1]])
    await userEvent.selectOptions(select, words.columns[1])
    expect(getAddress()).toMatchObject({ corridor: 'iron-way', compare: 'sea-way', tab: 'volumes' })
    expect(screen.getByRole('table', { name: words.table })).toBeTruthy()
    await userEvent.selectOptions(select, words.none)
    expect(getAddress()).not.toHaveProperty('compare')
  })

  test('stand in a table whose columns are the corridors', async () => {
    await renderPanel(language, '?corridor=iron-way&compare=sea-way')
    const table = screen.getByRole('table', { name: words.table })
    const columns = within(table).getAllByRole('columnheader')
    expect(columns.map(({ textContent }) => textContent)).toEqual(words.columns)
    expect(within(table).getByRole('link', { name: words.columns[1] }).getAttribute('href')).toContain(
      'corridor=sea-way',
    )
    expect(within(table).getByText(words.modes[0], { selector: 'td' })).toBeTruthy()
    expect(within(table).getByText(words.modes[1], { selector: 'td' })).toBeTruthy()
    for (const border of words.borders) expect(within(table).getByText(border)).toBeTruthy()
    expect(within(table).getByText(words.length)).toBeTruthy()
    expect(within(table).getByText(words.sources)).toBeTruthy()
  })

  test('have a number each, or are said to have none', async () => {
    await renderPanel(language, '?corridor=iron-way&compare=sea-way')
    const capacities = cellsOf(words.capacity)
    expect(capacities.every(({ textContent }) => textContent?.includes('6'))).toBe(true)
    const [ofIron, ofSea] = cellsOf(words.transit)
    expect(ofIron?.textContent).toContain(words.days)
    expect(ofSea?.textContent).toBe(words.gap)
  })

  test('are shown in the state of the chosen years', async () => {
    await renderPanel(language, '?corridor=iron-way&compare=sea-way&years=2010-2016')
    expect(cellsOf(words.state)).toHaveLength(2)
  })
})

test.each(['iron-way', 'nowhere'])('a corridor is not compared with %s', async (compared) => {
  await renderPanel('en', `?corridor=iron-way&compare=${compared}`)
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compare with…' }).value).toBe('')
  expect(screen.queryByRole('table')).toBeNull()
})

test('says that the stations are missing before it counts countries', async () => {
  await renderPanel('en', '?corridor=iron-way&compare=sea-way', ['stations'])
  expect(screen.getAllByText('The stations of the corridors could not be loaded.').length).toBeGreaterThan(0)
  expect(screen.queryByRole('table')).toBeNull()
})
