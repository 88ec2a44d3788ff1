import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { SourcePanel } from './SourcePanel'

const WORDS = {
  en: {
    outlet: 'The Paper',
    defect: 'It has no date.',
    machine: /machine translation/,
    summit: 'Seventh meeting',
  },
  ar: { outlet: 'الصحيفة', defect: 'بلا تاريخ.', machine: /ترجمة آلية/, summit: 'الاجتماع السابع' },
} as const

describe.each(['en', 'ar'] as const)('the source panel in %s', (language) => {
  test('names the outlet, the title in its own language, its defects and what rests on it', async () => {
    await renderWithAtlas((atlas) => <SourcePanel atlas={atlas} id="paper" />, { language })
    const words = WORDS[language]
    expect(screen.getByRole('heading', { level: 2, name: words.outlet })).toBeTruthy()
    expect(screen.getByText('عنوان المقال').getAttribute('lang')).toBe('ar')
    expect(screen.getByText(words.defect)).toBeTruthy()
    expect(screen.getByText(words.machine)).toBeTruthy()
    const row = screen.getByRole('link', { name: words.summit }).closest('li')
    expect(row && within(row).getByText(/8$/)).toBeTruthy()
  })
})

test('tells what rests on it apart: when and whether it was held, its number and stage', async () => {
  await renderWithAtlas((atlas) => <SourcePanel atlas={atlas} id="paper" />)
  const plan = screen.getByRole('link', { name: 'A planned visit' }).closest('li')
  expect(plan?.textContent).toMatch(/10 Aug 2024.*Expected/)
  await userEvent.click(screen.getByText('Figures'))
  const trade = screen.getByRole('link', { name: 'Trade at the end of five years' }).closest('li')
  expect(trade?.textContent).toMatch(/11 billion.*2023/)
})

test('says how its date is known, apart from the day it was read', async () => {
  await renderWithAtlas((atlas) => <SourcePanel atlas={atlas} id="paper" />)
  expect(screen.getByText('16 Nov 2025 or later')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'derived' })).toBeTruthy()
  expect(screen.getByText('21 Nov 2026')).toBeTruthy()
})

test('says that nothing rests on it only when everything is in', async () => {
  const record = {
    ...fixtureRecord,
    events: [],
    figures: [],
    corridors: [],
    documents: [],
    disagreements: [],
    people: [],
    organisations: [],
  }
  const { unmount } = await renderWithAtlas((atlas) => <SourcePanel atlas={atlas} id="paper" />, { record })
  expect(screen.getByText('Nothing in the record rests on it.')).toBeTruthy()
  unmount()
  const asked: string[] = []
  await renderWithAtlas(
    (atlas) => <SourcePanel atlas={atlas} id="paper" onRetry={(dataset) => asked.push(dataset)} />,
    { record, failed: ['figures'] },
  )
  expect(screen.queryByText('Nothing in the record rests on it.')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(asked).toEqual(['figures'])
})

const PAGE_WORDS = {
  en: {
    outlet: 'The Gazette',
    undated: 'Undated: the page shows no date.',
    open: /^Open the page.*in Russian, new tab/,
    rests: 'These cite the page as a whole.',
    event: 'A planned visit',
    hidden: 'The five articles do not tell of this, and only they are shown now.',
    showAll: 'Show all sources',
  },
  ar: {
    outlet: 'الجريدة',
    undated: 'بلا تاريخ: لا تذكر الصفحة متى نُشرت.',
    open: /^فتح الصفحة.*بالروسية، في علامة تبويب جديدة/,
    rests: 'تُحيل هذه المواد إلى الصفحة كلها.',
    event: 'زيارة مقررة',
    hidden: 'ليس هذا في المقالات الخمسة، وهي وحدها المعروضة الآن.',
    showAll: 'عرض كل المصادر',
  },
} as const

const pageRecord = {
  ...fixtureRecord,
  events: fixtureRecord.events.map((event) =>
    event.id === 'plan' ? { ...event, citations: [...event.citations, { source: 'a-page' }] } : event,
  ),
  sources: [
    ...fixtureRecord.sources,
    {
      id: 'a-page',
      title: 'Визит отложен',
      outlet: { ar: 'الجريدة', en: 'The Gazette' },
      url: 'https://gazette.example/3',
      language: 'ru' as const,
      read: { edtf: '2026-11-21', basis: 'stated' as const },
      isMachineTranslated: false,
      defects: [],
    },
  ],
}

describe.each(['en', 'ar'] as const)('the panel of a page in %s', (language) => {
  const words = PAGE_WORDS[language]
  const show = (address = '') =>
    renderWithAtlas((atlas) => <SourcePanel atlas={atlas} id="a-page" />, {
      language,
      address,
      record: pageRecord,
    })

  test('gives its title as printed, its address, that it is undated, and what rests on it', async () => {
    await show()
    expect(screen.getByRole('heading', { level: 2, name: words.outlet })).toBeTruthy()
    expect(screen.getByText('Визит отложен').getAttribute('lang')).toBe('ru')
    expect(screen.getByText(words.undated)).toBeTruthy()
    expect(screen.getByRole('link', { name: words.open }).getAttribute('rel')).toBe('noopener noreferrer')
    const address = screen.getByRole('link', { name: 'https://gazette.example/3' })
    expect(address.getAttribute('rel')).toBe('noopener noreferrer')
    expect(screen.getByText(words.rests)).toBeTruthy()
    expect(screen.getByRole('link', { name: words.event })).toBeTruthy()
  })

  test('is left out, and not called missing, while only the articles are shown', async () => {
    const { getAddress } = await show('?sources=articles')
    expect(screen.getByText(words.hidden)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: words.showAll }))
    expect(screen.getByRole('heading', { level: 2, name: words.outlet })).toBeTruthy()
    expect(getAddress()).toEqual({ lang: language })
  })
})
