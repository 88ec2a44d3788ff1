import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../domain/record/text'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { PlacePanel } from './PlacePanel'

const WORDS = {
  en: {
    name: 'Tashkent',
    events: /^Events\s*4$/,
    figures: /^Trade & figures\s*7$/,
    ahead: /^Expected or unconfirmed/,
    country: /^Uzbekistan.*\(1\)$/,
    summit: 'Seventh meeting',
    allYears: 'Show all years',
  },
  ar: {
    name: 'طشقند',
    events: /^الأحداث\s*4$/,
    figures: /^التجارة والأرقام\s*7$/,
    ahead: /^متوقع أو غير مؤكد/,
    country: /^أوزبكستان.*\(1\)$/,
    summit: 'الاجتماع السابع',
    allYears: 'عرض كل السنوات',
  },
} as const

function renderPlace(language: Language, address = '', id = 'tashkent') {
  return renderWithAtlas((atlas) => <PlacePanel atlas={atlas} id={id} />, { language, address })
}

describe.each(['en', 'ar'] as const)('the place panel in %s', (language) => {
  const words = WORDS[language]

  test('names the place and counts what is there, the country apart', async () => {
    await renderPlace(language)
    expect(screen.getByRole('heading', { level: 2, name: words.name })).toBeTruthy()
    expect(screen.getByRole('tab', { name: words.events, selected: true })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 3, name: words.country })).toBeTruthy()
  })

  test('lists what was held before what was only expected', async () => {
    await renderPlace(language)
    const ahead = screen.getByRole('heading', { level: 3, name: words.ahead })
    const summit = screen.getByRole('link', { name: words.summit })
    expect(summit.compareDocumentPosition(ahead) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('follows the years, and offers all of them where there is nothing', async () => {
    const { getAddress } = await renderPlace(language, '?years=2019')
    expect(screen.queryByRole('link', { name: words.summit })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: words.allYears }))
    expect(screen.getByRole('link', { name: words.summit })).toBeTruthy()
    expect(getAddress()).not.toHaveProperty('years')
  })

  test('keeps the chosen tab in the address', async () => {
    const { getAddress } = await renderPlace(language)
    await userEvent.click(screen.getByRole('tab', { name: words.figures }))
    expect(getAddress()).toMatchObject({ tab: 'figures' })
    expect(screen.getByRole('tab', { name: words.figures, selected: true })).toBeTruthy()
  })
})

test('the arrow keys follow the direction of the page', async () => {
  await renderPlace('ar')
  await userEvent.click(screen.getByRole('tab', { name: WORDS.ar.events }))
  await userEvent.keyboard('{ArrowLeft}')
  expect(screen.getByRole('tab', { name: WORDS.ar.figures, selected: true })).toBeTruthy()
})

test('says of an item why it stands here when it did not happen here', async () => {
  await renderPlace('en', '?tab=figures')
  const [card] = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading'))
  expect(card?.textContent).toContain('said here')
})

test.each([
  ['en', 'Reported from here', /^Events\s*0$/, 'A scholar comments'],
  ['ar', 'ما نُشر من هنا', /^الأحداث\s*0$/, 'باحث يعلّق'],
] as const)(
  'in %s, what is only published from a place stands apart, uncounted',
  async (language, title, tab, event) => {
    await renderPlace(language, '', 'baku')
    expect(screen.getByRole('tab', { name: tab })).toBeTruthy()
    const heading = screen.getByRole('heading', { level: 3, name: title })
    const section = heading.parentElement
    expect(section && within(section).getByRole('link', { name: event })).toBeTruthy()
    expect(screen.getAllByRole('link', { name: event })).toHaveLength(1)
  },
)

test('opens on the first tab that has anything', async () => {
  await renderPlace('en', '', 'caspian-sea')
  expect(screen.getByRole('tab', { name: /^Corridors/, selected: true })).toBeTruthy()
})

test('never counts what has not arrived, and says what failed with a way to try again', async () => {
  const asked: string[] = []
  await renderWithAtlas(
    (atlas) => <PlacePanel atlas={atlas} id="tashkent" onRetry={(dataset) => asked.push(dataset)} />,
    { loading: ['figures'], failed: ['events'] },
  )
  expect(screen.getByRole('tab', { name: /^Events\s*–?\s*not available$/ })).toBeTruthy()
  expect(screen.getByRole('tab', { name: /^Trade & figures\s*–?\s*still loading$/ })).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('events')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(asked).toEqual(['events'])
})

test('an unknown place says so and leads to the overview', async () => {
  const { getAddress } = await renderPlace('en', '?place=atlantis', 'atlantis')
  expect(screen.getByRole('heading', { level: 2, name: 'Not in the record' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Go to the overview' }))
  expect(getAddress()).not.toHaveProperty('place')
})

test('closing clears the selection and nothing else', async () => {
  const { getAddress } = await renderPlace('en', '?place=tashkent&years=2025')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(getAddress()).toEqual({ lang: 'en', years: '2025' })
})

test('calls no list empty whose items cannot be dated yet, and no figure undisputed', async () => {
  const { unmount } = await renderWithAtlas((atlas) => <PlacePanel atlas={atlas} id="tashkent" />, {
    failed: ['sources'],
    address: '?years=2019&tab=events',
  })
  expect(screen.queryByText(/^No event for this place/)).toBeNull()
  expect(screen.getByRole('alert').textContent).toContain('sources')
  unmount()
  await renderWithAtlas((atlas) => <PlacePanel atlas={atlas} id="tashkent" />, {
    failed: ['disagreements'],
    address: '?tab=figures',
  })
  expect(screen.getByRole('alert').textContent).toContain('comparisons of sources')
})
