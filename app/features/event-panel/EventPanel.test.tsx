import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { EventList } from '../../cards/EventList'
import type { Language } from '../../domain/record/text'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { EventPanel } from './EventPanel'

const WORDS = {
  en: { title: 'Seventh meeting', status: 'Held', derived: 'derived', reasoning: 'Sunday fits 2025.' },
  ar: { title: 'الاجتماع السابع', status: 'انعقد', derived: 'مستنتج', reasoning: 'يوم الأحد يوافق 2025.' },
} as const

function renderEvent(id: string, language: Language = 'en') {
  return renderWithAtlas((atlas) => <EventPanel atlas={atlas} id={id} />, { language })
}

describe.each(['en', 'ar'] as const)('the event panel in %s', (language) => {
  const words = WORDS[language]

  test('says what it is, its status and, on demand, how its date is known', async () => {
    await renderEvent('summit', language)
    expect(screen.getByRole('heading', { level: 2, name: words.title })).toBeTruthy()
    expect(screen.getByText(words.status)).toBeTruthy()
    expect(screen.queryByText(words.reasoning)).toBeNull()
    const chip = screen.getByRole('button', { name: words.derived, expanded: false })
    await userEvent.click(chip)
    expect(screen.getByText(words.reasoning)).toBeTruthy()
    expect(chip.getAttribute('aria-expanded')).toBe('true')
  })

  test('keeps a range of days in the direction of the page', async () => {
    await renderEvent('summit', language)
    const range = screen.getByText(/15–16/).closest('bdi')
    expect(range?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
  })
})

test('names the part it belongs to, and the whole names its parts', async () => {
  const { unmount } = await renderEvent('speech')
  expect(screen.getByText('Part of')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Seventh meeting' })).toBeTruthy()
  unmount()
  await renderEvent('summit')
  expect(screen.getByText('Includes')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'A speech at the meeting' })).toBeTruthy()
})

test('a planned event is never worded as held', async () => {
  await renderEvent('plan')
  expect(screen.getByText('Expected')).toBeTruthy()
  expect(screen.getByText('planned for 10 Aug 2024')).toBeTruthy()
  expect(screen.getByText('planned here')).toBeTruthy()
  expect(screen.queryByText('took place here')).toBeNull()
})

test('an undated, unplaced event says so, why, and when it was reported; its target stands apart', async () => {
  await renderEvent('idea')
  expect(screen.getByText('no date stated')).toBeTruthy()
  expect(screen.getByText('reported 2024')).toBeTruthy()
  expect(screen.getByText('The article gives no date.')).toBeTruthy()
  expect(screen.getByText('No place is given.')).toBeTruthy()
  expect(screen.getByText('Aims at')).toBeTruthy()
  expect(screen.getByText('2035')).toBeTruthy()
})

test('an opinion names whose it is, and a report who passed it on', async () => {
  const { unmount } = await renderEvent('view')
  expect(screen.getByText('Whose view')).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'A Scholar' }).length).toBeGreaterThan(0)
  unmount()
  await renderEvent('rumour')
  expect(screen.getByText('about 2025')).toBeTruthy()
  expect(screen.getByText('Reported by')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'News Agency' })).toBeTruthy()
})

test('each source gives its place, the words as printed in their language, and a safe way out', async () => {
  await renderEvent('summit')
  expect(screen.getByText('Paragraph 8')).toBeTruthy()
  expect(screen.getByText('Sentence 3')).toBeTruthy()
  const quote = screen.getByText('10.7 مليار دولار')
  expect([quote.getAttribute('lang'), quote.getAttribute('dir')]).toEqual(['ar', 'auto'])
  const [article] = screen.getAllByRole('link', { name: /Open the article.*in Arabic, new tab/ })
  expect(article?.getAttribute('href')).toBe('https://paper.example/1')
  expect(article?.getAttribute('rel')).toBe('noopener noreferrer')
  expect(article?.getAttribute('target')).toBe('_blank')
})

const NOT_HELD = {
  unconfirmed: ['10 Aug 2024', 'said to be here, not confirmed'],
  postponed: ['was planned for 10 Aug 2024, postponed', 'was planned here, postponed'],
  cancelled: ['was planned for 10 Aug 2024, cancelled', 'was planned here, cancelled'],
} as const

test.each(['unconfirmed', 'postponed', 'cancelled'] as const)(
  'what is %s is dated and placed as such in its panel and on its card',
  async (status) => {
    const [date, place] = NOT_HELD[status]
    const events = fixtureRecord.events.map((event) => (event.id === 'plan' ? { ...event, status } : event))
    const record = { ...fixtureRecord, events }
    const { unmount } = await renderWithAtlas((atlas) => <EventPanel atlas={atlas} id="plan" />, { record })
    expect(screen.getByText(date)).toBeTruthy()
    expect(screen.getByText(place)).toBeTruthy()
    unmount()
    await renderWithAtlas((atlas) => <EventList atlas={atlas} events={atlas.view.events} />, { record })
    expect(screen.getByText(date)).toBeTruthy()
  },
)

test.each([
  ['loading', 'Loading the list.', 'loading'],
  ['failed', 'could not be loaded.', 'not available'],
] as const)('says of what is %s that it is, and never that there is none', async (state, sentence, name) => {
  await renderWithAtlas((atlas) => <EventPanel atlas={atlas} id="summit" />, {
    [state]: ['figures', 'documents', 'people'],
  })
  expect(screen.getByRole('heading', { level: 3, name: 'Figures given with it' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 3, name: 'Documents' })).toBeTruthy()
  expect(screen.getAllByText(sentence, { exact: false }).length).toBe(2)
  expect(screen.getByText(name)).toBeTruthy()
  expect(screen.queryByText('not in the record')).toBeNull()
})
