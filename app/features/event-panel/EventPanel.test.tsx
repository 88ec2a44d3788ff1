import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { EventList } from '../../cards/EventList'
import type { Language } from '../../domain/record/text'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { EventPanel } from './EventPanel'

const WORDS = {
  en: { title: 'Seventh meeting', status: 'Held', derived: 'derived', reasoning: 'Sunday fits 2025.' },
  ar: {
    title: 'الاجتماع السابع',
    status: 'تم الانعقاد',
    derived: 'مستنتج',
    reasoning: 'يوم الأحد يوافق 2025.',
  },
} as const

const text = (en: string, ar: string) => ({ ar, en })

/** The plan as other sources settled it, what it became, and an expectation nobody tells the end of. */
const settledRecord = {
  ...fixtureRecord,
  events: [
    ...fixtureRecord.events.map((event) => {
      if (event.id === 'rumour') return { ...event, followUp: text('No page tells.', 'لا تذكره صفحة.') }
      if (event.id !== 'plan') return event
      return {
        ...event,
        statusNote: text('As of the article.', 'كما في المقال.'),
        links: [{ event: 'later', relation: 'became' as const }],
        elsewhere: {
          status: 'postponed' as const,
          statusNote: text('As of the pages.', 'كما في الصفحات.'),
          summary: text('It was put off that morning.', 'أُجّلت في صباح يومها.'),
          outcomes: [text('A new date was sought.', 'بُحث عن موعد جديد.')],
          confidence: 'medium' as const,
          caution: text('One page only.', 'صفحة واحدة.'),
          citations: [{ source: 'a-page' }],
        },
      }
    }),
    {
      id: 'later',
      title: text('The visit in Tokyo', 'الزيارة في طوكيو'),
      summary: text('It was held.', 'تمت.'),
      kind: 'visit' as const,
      status: 'held' as const,
      date: { edtf: '2025-12-19', basis: 'stated' as const },
      places: [],
      unplaced: text('None.', 'بلا مكان.'),
      participants: [],
      outcomes: [text('A declaration.', 'إعلان.')],
      confidence: 'low' as const,
      caution: text('An excerpt only.', 'مقتطف فقط.'),
      isOnline: true,
      citations: [{ source: 'a-page' }],
    },
  ],
}

function renderSettled(id: string, language: Language, address = '') {
  return renderWithAtlas((atlas) => <EventPanel atlas={atlas} id={id} />, {
    language,
    address,
    record: settledRecord,
  })
}

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

const SETTLED_WORDS = {
  en: {
    thread: 'From plan to outcome',
    elsewhere: 'From other sources',
    articles: 'In the articles',
    pages: 'In other sources',
    planned: 'planned for 10 Aug 2024',
    putOff: 'was planned for 10 Aug 2024, postponed',
    steps: [
      /A planned visit.*Expected/,
      /Postponed.*Other sources/,
      /The visit in Tokyo.*19 Dec 2025.*Took place/,
    ],
    later: 'The visit in Tokyo',
    both: 'The five articles and other sources',
    medium: 'Medium confidence.',
    low: 'Low confidence.',
    online: 'By video link',
    outcomes: 'What came of it',
    followUp: 'No page tells.',
    became: 'What became of it',
    silent: 'The five articles do not tell what became of it.',
  },
  ar: {
    thread: 'من الخطة إلى النتيجة',
    elsewhere: 'من مصادر أخرى',
    articles: 'في المقالات',
    pages: 'في مصادر أخرى',
    planned: 'مقرر في 10 أغسطس 2024',
    putOff: 'كان الموعد 10 أغسطس 2024، ثم أُجّل',
    steps: [/زيارة مقررة.*متوقعة/, /مؤجلة.*مصادر أخرى/, /الزيارة في طوكيو.*19 ديسمبر 2025.*تمّت/],
    later: 'الزيارة في طوكيو',
    both: 'المقالات الخمسة ومصادر أخرى',
    medium: 'ثقة متوسطة.',
    low: 'ثقة منخفضة.',
    online: 'عبر الاتصال المرئي',
    outcomes: 'ما أسفر عنه',
    followUp: 'لا تذكره صفحة.',
    became: 'ما آل إليه الأمر',
    silent: 'لا تذكر المقالات الخمسة ما آل إليه الأمر.',
  },
} as const

describe.each(['en', 'ar'] as const)('what other sources tell, in %s', (language) => {
  const words = SETTLED_WORDS[language]
  const sectionOf = (name: string) => screen.getByRole('heading', { level: 3, name }).parentElement

  test('stands beside what the article says, and neither replaces the other', async () => {
    await renderSettled('plan', language)
    const section = sectionOf(words.elsewhere)
    const reading = (label: string) => section && within(section).getByText(label).closest('div')?.textContent
    expect(reading(words.articles)).toContain(words.planned)
    expect(reading(words.articles)).toContain(
      settledRecord.events.find(({ id }) => id === 'plan')?.statusNote?.[language],
    )
    expect(reading(words.pages)).toContain(words.putOff)
    expect(screen.getByText(words.both)).toBeTruthy()
    expect(screen.getByText(words.medium)).toBeTruthy()
    expect(screen.getByRole('heading', { level: 4, name: words.outcomes })).toBeTruthy()
  })

  test('is a thread from the plan to what it became, each step with its date and status', async () => {
    await renderSettled('plan', language)
    const section = sectionOf(words.thread)
    const steps = section ? within(section).getAllByRole('listitem') : []
    expect(steps).toHaveLength(3)
    for (const [number, step] of words.steps.entries()) expect(steps[number]?.textContent).toMatch(step)
    expect(screen.getByRole('link', { name: words.later })).toBeTruthy()
    expect(steps[0]?.getAttribute('aria-current')).toBe('true')
  })

  test('gives an event of theirs its outcomes, its doubt and that it had no venue', async () => {
    await renderSettled('later', language)
    expect(screen.getByText(words.low)).toBeTruthy()
    expect(screen.getAllByText(words.online).length).toBeGreaterThan(0)
    expect(screen.getByRole('heading', { level: 4, name: words.outcomes })).toBeTruthy()
  })

  test('or could not be found, is said', async () => {
    const { unmount } = await renderSettled('rumour', language)
    expect(sectionOf(words.became)?.textContent).toContain(words.followUp)
    unmount()
    await renderSettled('plan', language, '?sources=articles')
    expect(sectionOf(words.became)?.textContent).toContain(words.silent)
    expect(screen.queryByRole('heading', { level: 3, name: words.elsewhere })).toBeNull()
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

test('keeps what was corrected in words', async () => {
  const events = fixtureRecord.events.map((event) => ({
    ...event,
    superseded: [
      {
        text: text('Held on 14 November.', 'انعقد في 14 نوفمبر.'),
        until: '1.0.0',
        why: text('A slip of ours.', 'سهو منا.'),
        citations: event.citations,
      },
    ],
  }))
  const record = { ...fixtureRecord, events }
  await renderWithAtlas((atlas) => <EventPanel atlas={atlas} id="summit" />, { record })
  expect(screen.getByText('Held on 14 November.').tagName).toBe('S')
  expect(screen.getByText('A slip of ours.')).toBeTruthy()
})
