import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { CorridorPanel } from './CorridorPanel'

const WORDS = {
  en: {
    title: 'Caspian fibre line',
    stage: 'Envisaged',
    route: ['Uzbekistan', 'Caspian Sea', 'Baku'],
    begun: '“Planned and proposed only” is on: the map shows nothing of this corridor.',
    layerOff: 'Some lines are switched off in the legend: the map shows nothing of this corridor.',
    shows: /the map shows/,
  },
  ar: {
    title: 'خط الألياف عبر قزوين',
    stage: 'متصوَّر',
    route: ['أوزبكستان', 'بحر قزوين', 'باكو'],
    begun: 'الزر «المخطط له والمقترح فقط» مفعّل: لا يظهر من هذا الممر شيء على الخريطة.',
    layerOff: 'بعض الخطوط مخفية عبر مفتاح الخريطة: لا يظهر من هذا الممر شيء على الخريطة.',
    shows: /يظهر من هذا الممر/,
  },
} as const

describe.each(['en', 'ar'] as const)('the corridor panel in %s', (language) => {
  test('says how far it has come and lists the places named, in order', async () => {
    await renderWithAtlas((atlas) => <CorridorPanel atlas={atlas} id="fibre" />, { language })
    const words = WORDS[language]
    expect(screen.getByRole('heading', { level: 2, name: words.title })).toBeTruthy()
    expect(screen.getByText(words.stage)).toBeTruthy()
    const [route] = screen.getAllByRole('list').filter(({ tagName }) => tagName === 'OL')
    if (!route) throw new Error('the route is no ordered list')
    expect(
      within(route)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(words.route)
  })

  test.each([
    ['its line, which is planned, and says nothing', {}, '', undefined],
    ['nothing, as work on it has begun', { stage: 'under-construction' }, '', 'begun'],
    ['nothing, as its layer is off', {}, '&layers=rail', 'layerOff'],
    ['nothing in any case, for want of places to draw it by', { path: undefined }, '&layers=rail', undefined],
    ['nothing in any case in years that are not its own', {}, '&layers=rail&years=2014', undefined],
  ] as const)('of planned lines alone the map shows %s', async (_, patch, address, sentence) => {
    const corridors = fixtureRecord.corridors.map((corridor) => ({
      ...corridor,
      path: ['tashkent', 'baku'],
      ...patch,
    }))
    await renderWithAtlas((atlas) => <CorridorPanel atlas={atlas} id="fibre" />, {
      ...{ language, record: { ...fixtureRecord, corridors } },
      address: `?lines=planned${address}`,
    })
    const words = WORDS[language]
    expect(screen.getByRole('heading', { level: 2, name: words.title })).toBeTruthy()
    expect(screen.queryByText(words.shows)?.textContent).toBe(sentence && words[sentence])
  })
})

test.each([
  ['en', 'planned'],
  ['ar', 'planned'],
  ['en', 'under-construction'],
  ['ar', 'under-construction'],
] as const)('says in %s that its layer is off, of a line that is %s', async (language, stage) => {
  const corridors = fixtureRecord.corridors.map((corridor) => ({
    ...corridor,
    stage,
    path: ['tashkent', 'baku'],
  }))
  await renderWithAtlas((atlas) => <CorridorPanel atlas={atlas} id="fibre" />, {
    ...{ language, record: { ...fixtureRecord, corridors } },
    address: '?layers=rail',
  })
  expect(screen.getByText(WORDS[language].layerOff)).toBeTruthy()
})

test('waits for no courses where the articles, which tell none, are all that is shown', async () => {
  const corridors = fixtureRecord.corridors.map((corridor) => ({ ...corridor, path: ['tashkent', 'baku'] }))
  await renderWithAtlas((atlas) => <CorridorPanel atlas={atlas} id="fibre" />, {
    ...{ record: { ...fixtureRecord, corridors }, loading: ['routes'] },
    address: '?lines=planned&layers=rail&sources=articles',
  })
  expect(screen.getByText(WORDS.en.layerOff)).toBeTruthy()
})

test('says that the line between the places is schematic, and what is not known of it', async () => {
  await renderWithAtlas((atlas) => <CorridorPanel atlas={atlas} id="fibre" />)
  expect(screen.getByText(/schematic/)).toBeTruthy()
  expect(screen.getByText('No landing point is named.')).toBeTruthy()
})

test('says what has not arrived of what names it', async () => {
  await renderWithAtlas((atlas) => <CorridorPanel atlas={atlas} id="fibre" />, { failed: ['events'] })
  expect(screen.getByText('Events').nextSibling?.textContent).toContain('could not be loaded')
})
