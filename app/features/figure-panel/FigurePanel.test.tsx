import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../domain/record/text'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { FigurePanel } from './FigurePanel'

function renderFigure(id: string, language: Language = 'en') {
  return renderWithAtlas((atlas) => <FigurePanel atlas={atlas} id={id} />, { language })
}

const WORDS = {
  en: {
    compare: 'Compare sources',
    disagree: 'Sources disagree',
    sides: ['$11 billion.', '$10.7 billion.'],
    title: /10\.7 billion.*Trade as presented/,
  },
  ar: {
    compare: 'مقارنة المصادر',
    disagree: 'المصادر تختلف',
    sides: ['11 مليار دولار.', '10.7 مليار دولار.'],
    title: /10\.7 مليار دولار.*التجارة كما عُرضت/,
  },
} as const

describe.each(['en', 'ar'] as const)('the figure panel in %s', (language) => {
  const words = WORDS[language]

  test('puts the number first, then what it measures', async () => {
    await renderFigure('trade-tashkent', language)
    expect(screen.getByRole('heading', { level: 2, name: words.title })).toBeTruthy()
  })

  test('shows both values where sources disagree, and leads to the comparison', async () => {
    const { getAddress } = await renderFigure('trade-tashkent', language)
    expect(screen.getByRole('heading', { level: 3, name: words.disagree })).toBeTruthy()
    for (const side of words.sides) expect(screen.getByText(side)).toBeTruthy()
    await userEvent.click(screen.getByRole('link', { name: words.compare }))
    expect(getAddress()).toMatchObject({ disagreement: 'trade-size' })
  })
})

test('keeps the period apart from the year it was reported', async () => {
  const { unmount } = await renderFigure('trade-2023')
  expect(screen.getByText('2023')).toBeTruthy()
  expect(screen.getByText('9 Aug 2024', { selector: 'dd *' })).toBeTruthy()
  unmount()
  await renderFigure('trade-tashkent')
  expect(screen.getByText('No period is stated.')).toBeTruthy()
})

test('says what it is part of, converted from or contains, from both ends', async () => {
  const { unmount } = await renderFigure('deal')
  expect(screen.getByText('Announced')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'A package of deals' })).toBeTruthy()
  unmount()
  const second = await renderFigure('package')
  expect(screen.getAllByText('more than')).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'One deal of the package' })).toBeTruthy()
  second.unmount()
  await renderFigure('trade-tashkent')
  expect(screen.getByRole('link', { name: 'The same in euros' })).toBeTruthy()
})

test('leads from a sum to where other sources tell it again, and back', async () => {
  const figures = fixtureRecord.figures.map((figure) =>
    figure.id === 'package' ? { ...figure, sameAs: 'trade-2023' } : figure,
  )
  const ends = [
    ['package', 'Trade at the end of five years'],
    ['trade-2023', 'A package of deals'],
  ] as const
  for (const [id, other] of ends) {
    const { unmount } = await renderWithAtlas((atlas) => <FigurePanel atlas={atlas} id={id} />, {
      record: { ...fixtureRecord, figures },
    })
    const fact = screen.getByText('Told again as').parentElement
    expect(fact && within(fact).getByRole('link', { name: other })).toBeTruthy()
    unmount()
  }
})

test.each([
  ['realised', 'took place here'],
  ['announced', 'planned here'],
] as const)('a venue of a figure that is %s reads "%s"', async (stage, words) => {
  const places = [{ place: 'tashkent', role: 'venue', basis: 'stated' } as const]
  const figures = fixtureRecord.figures.map((figure) => ({ ...figure, stage, places }))
  await renderWithAtlas((atlas) => <FigurePanel atlas={atlas} id="trade-2023" />, {
    record: { ...fixtureRecord, figures },
  })
  expect(screen.getByText(words)).toBeTruthy()
  expect(screen.queryAllByText('took place here')).toHaveLength(stage === 'realised' ? 1 : 0)
})

test('where the disagreements did not arrive, says so instead of showing none', async () => {
  await renderWithAtlas((atlas) => <FigurePanel atlas={atlas} id="trade-tashkent" />, {
    failed: ['disagreements'],
  })
  expect(screen.getByRole('alert').textContent).toContain('comparisons of sources')
})

test('leads to its measure and says whose statistics it is, how it changed and what to mind', async () => {
  const text = { ar: 'نص', en: 'Yearly trade' }
  const series = [{ id: 'pair', name: text, places: [], unplaced: text }]
  const figures = fixtureRecord.figures.map((figure) => ({
    ...figure,
    measure: 'trade',
    series: 'pair',
    reporter: 'uzbekistan',
    changePercent: -4.5,
    confidence: 'low' as const,
    caution: { ar: 'تنبيه', en: 'Two bodies disagree.' },
  }))
  const measures = [
    { id: 'trade', name: text, definition: text, kind: 'money' as const, unit: 'USD' as const, series },
  ]
  const { getAddress } = await renderWithAtlas((atlas) => <FigurePanel atlas={atlas} id="trade-2023" />, {
    record: { ...fixtureRecord, figures, measures },
  })
  expect(screen.getByRole('link', { name: 'Uzbekistan' })).toBeTruthy()
  expect(screen.getByText('4.5%').parentElement?.textContent).toBe('down 4.5%')
  expect(screen.getByText('Low confidence')).toBeTruthy()
  expect(screen.getByText('Two bodies disagree.')).toBeTruthy()
  await userEvent.click(screen.getByRole('link', { name: 'Yearly trade' }))
  expect(getAddress()).toMatchObject({ measure: 'trade' })
})

test.each([
  { language: 'en', title: 'Earlier in this record', old: '$10.9 billion', until: 'until version 1.1.0' },
  { language: 'ar', title: 'ما ورد سابقًا في هذا السجل', old: '10.9 مليار دولار', until: 'حتى الإصدار 1.1.0' },
] as const)('keeps a corrected value, struck through, with why, in $language', async (words) => {
  const { language } = words
  const figures = fixtureRecord.figures.map((figure) =>
    figure.id === 'trade-tashkent'
      ? {
          ...figure,
          superseded: [
            {
              value: 10_900_000_000,
              until: '1.1.0',
              why: { en: 'A slip of ours.', ar: 'سهو منا.' },
              citations: figure.citations,
            },
          ],
        }
      : figure,
  )
  await renderWithAtlas((atlas) => <FigurePanel atlas={atlas} id="trade-tashkent" />, {
    language,
    record: { ...fixtureRecord, figures },
  })
  const section = screen.getByRole('heading', { level: 3, name: words.title }).parentElement
  expect(section?.querySelector('s')?.textContent).toContain(words.old)
  expect(section?.textContent).toContain(words.until)
  expect(section?.textContent).toContain(language === 'en' ? 'A slip of ours.' : 'سهو منا.')
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('10.7')
})

test('says nothing of corrections where there were none', async () => {
  await renderFigure('trade-tashkent')
  expect(screen.queryByText('Earlier in this record')).toBeNull()
})

const THREAD_WORDS = {
  en: { title: 'From announcement to what came later', here: 'This figure', open: /^Nothing found as of/ },
  ar: { title: 'من الإعلان إلى ما ورد لاحقًا', here: 'هذا الرقم', open: /^لم يُعثر على شيء/ },
} as const

describe.each(['en', 'ar'] as const)('what became of a figure, in %s', (language) => {
  const words = THREAD_WORDS[language]
  const note = { ar: 'حاشية', en: 'Half a year alone.' }
  const figures = fixtureRecord.figures.map((figure) =>
    figure.id === 'deal' ? { ...figure, became: [{ figure: 'trade-2023', note }] } : figure,
  )
  const show = (id: string) =>
    renderWithAtlas((atlas) => <FigurePanel atlas={atlas} id={id} />, {
      language,
      record: { ...fixtureRecord, figures },
    })

  test('is told at the announcement and at what came later, each leading to the other', async () => {
    const { unmount, getAddress } = await show('deal')
    const thread = screen.getByRole('heading', { name: words.title }).parentElement
    const steps = within(thread ?? document.body).getAllByRole('listitem')
    expect(steps).toHaveLength(2)
    expect(steps[0]?.textContent).toContain(words.here)
    expect(steps[1]?.textContent).toContain(note[language])
    await userEvent.click(within(steps[1] ?? document.body).getByRole('link'))
    expect(getAddress()).toMatchObject({ figure: 'trade-2023' })
    unmount()
    await show('trade-2023')
    expect(screen.getByRole('heading', { name: words.title })).toBeTruthy()
  })

  test('is said to be unknown where nothing tells', async () => {
    await show('package')
    expect(screen.getByText(words.open)).toBeTruthy()
    expect(screen.queryByRole('heading', { name: words.title })).toBeNull()
  })
})
