import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { RecordVersionContext } from '../../cards/recordVersion'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { routeRecord } from '../../testing/fixtureRoute'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { Overview } from './Overview'

const WORDS = {
  en: {
    city: /^Tashkent.*4 events.*7 figures.*1 corridor$/,
    potential: 'Potential',
    unplaced: 'No place named: 1 item',
    question: 'How large is the trade?',
    source: 'The Paper',
    version: 'Record version 1.3.1+3f2a91bc',
    borders: 'Drawing a border or using a name takes no position on its status.',
  },
  ar: {
    city: /^طشقند.*4 أحداث.*7 أرقام.*ممر واحد$/,
    potential: 'محتمل',
    unplaced: 'بلا مكان مذكور: عنصر واحد',
    question: 'كم تبلغ التجارة؟',
    source: 'الصحيفة',
    version: 'إصدار السجل 1.3.1+3f2a91bc',
    borders: 'ورسم حد أو استعمال اسم لا يعني موقفًا من وضعه.',
  },
} as const

describe.each(['en', 'ar'] as const)('the overview in %s', (language) => {
  const words = WORDS[language]

  test('leads to cities, sums with their stage, disagreements, the unplaced and the sources', async () => {
    await renderWithAtlas((atlas) => <Overview atlas={atlas} />, { language })
    expect(screen.getByRole('link', { name: words.city })).toBeTruthy()
    expect(screen.getByText(words.potential)).toBeTruthy()
    expect(screen.getByRole('link', { name: words.question })).toBeTruthy()
    expect(screen.getByText(words.unplaced)).toBeTruthy()
    expect(screen.getByRole('link', { name: words.source })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^(Close|إغلاق)$/ })).toBeNull()
  })

  test('says which record this is, and leads to what changed in it', async () => {
    await renderWithAtlas(
      (atlas) => (
        <RecordVersionContext value="1.3.1+3f2a91bc">
          <Overview atlas={atlas} />
        </RecordVersionContext>
      ),
      { language },
    )
    const link = screen.getByRole('link', { name: words.version })
    expect(link.getAttribute('href')).toBe(`/releases/${language}.html#1.3.1`)
  })

  test('tells what a drawn border does not mean', async () => {
    await renderWithAtlas((atlas) => <Overview atlas={atlas} />, { language })
    expect(screen.getByText(words.borders, { exact: false })).toBeTruthy()
  })
})

test('follows the years', async () => {
  await renderWithAtlas((atlas) => <Overview atlas={atlas} />, { address: '?years=2024' })
  expect(screen.getByRole('link', { name: /^Tashkent.*1 event/ })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Seventh meeting' })).toBeNull()
})

test('shows no count of what has not arrived', async () => {
  await renderWithAtlas((atlas) => <Overview atlas={atlas} />, { loading: ['events'] })
  const city = screen.getByRole('link', { name: /^Tashkent/ })
  expect(within(city).queryByText(/\d+ event/)).toBeNull()
  expect(city.textContent).toContain('events not known')
})

const text = (en: string, ar: string) => ({ ar, en })
const pageCitations = [{ source: 'a-page' }]

/** With a page beside the articles, and a plan of theirs that it tells the end of. */
const fullRecord = {
  ...fixtureRecord,
  events: fixtureRecord.events.map((event) =>
    event.id === 'plan'
      ? {
          ...event,
          elsewhere: {
            status: 'held' as const,
            summary: text('It took place.', 'تمت الزيارة.'),
            confidence: 'high' as const,
            citations: pageCitations,
          },
        }
      : event,
  ),
  sources: [
    ...fixtureRecord.sources,
    {
      id: 'a-page',
      outlet: text('The Gazette', 'الجريدة'),
      url: 'https://gazette.example/3',
      language: 'ru' as const,
      read: { edtf: '2026-11-21', basis: 'stated' as const },
      isMachineTranslated: false,
      defects: [],
    },
  ],
}

const FULL_WORDS = {
  en: {
    became: 'What became of what was expected',
    show: 'Show the list',
    came: 'Came about 1',
    nothing: 'Nothing found as of June 2026.',
    articlesSay: 'The articles do not tell',
    plan: 'A planned visit',
    package: 'A package of deals',
    pages: '1 further page',
    page: 'The Gazette',
    undated: 'Undated',
    switchName: 'Five articles only',
  },
  ar: {
    became: 'ماذا تحقق مما كان متوقعًا؟',
    show: 'عرض القائمة',
    came: 'تحقق 1',
    nothing: 'لم يُعثر على شيء حتى يونيو 2026.',
    articlesSay: 'لا تذكر المقالات ما آل إليه',
    plan: 'زيارة مقررة',
    package: 'حزمة صفقات',
    pages: 'صفحة أخرى',
    page: 'الجريدة',
    undated: 'بلا تاريخ',
    switchName: 'المقالات الخمسة فقط',
  },
} as const

// The list comes when it is asked for; a busy machine may take longer over it than a test waits.
beforeAll(() => import('./ExpectationList'))

describe.each(['en', 'ar'] as const)('with other sources, the overview in %s', (language) => {
  const words = FULL_WORDS[language]
  const show = (address = '') =>
    renderWithAtlas((atlas) => <Overview atlas={atlas} />, { language, address, record: fullRecord })

  test('lists on demand what was expected with what came of it', async () => {
    await show()
    expect(screen.getByRole('heading', { level: 3, name: words.became })).toBeTruthy()
    expect(screen.queryByText(words.nothing)).toBeNull()
    await userEvent.click(screen.getByText(words.show))
    const list = (await screen.findByRole('heading', { level: 4, name: words.came })).closest('details')
    if (!list) throw new Error('the list did not open')
    expect(within(list).getByRole('link', { name: words.plan })).toBeTruthy()
    expect(within(list).getAllByText(words.nothing).length).toBeGreaterThan(1)
    const promise = within(list).getByText(words.package).closest('li')
    expect(promise?.textContent).toContain(words.nothing)
  })

  test('says of the articles alone that they do not tell', async () => {
    await show('?sources=articles')
    await userEvent.click(screen.getByText(words.show))
    expect(await screen.findByRole('heading', { level: 4, name: new RegExp(words.articlesSay) })).toBeTruthy()
    expect(screen.queryByRole('heading', { level: 4, name: words.came })).toBeNull()
    expect(screen.queryByText(words.pages)).toBeNull()
  })

  test('has the switch of the sources, the articles, and the other pages on demand', async () => {
    await show()
    expect(screen.getByRole('switch', { name: words.switchName })).toBeTruthy()
    expect(screen.queryByRole('link', { name: words.page })).toBeNull()
    await userEvent.click(screen.getByText(words.pages))
    const row = screen.getByRole('link', { name: words.page }).closest('li')
    expect(row?.textContent).toContain(words.undated)
  })
})

test.each([
  ['en', /^Iron Way\s*In service$/],
  ['ar', /^طريق الحديد\s*قيد التشغيل$/],
] as const)('names a corridor with the state of its legs, in %s', async (language, name) => {
  await renderWithAtlas((atlas) => <Overview atlas={atlas} />, { language, record: routeRecord })
  expect(screen.getByRole('link', { name })).toBeTruthy()
})
