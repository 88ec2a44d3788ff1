import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { routeRecord } from '../../testing/fixtureRoute'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { PlacePanel } from './PlacePanel'

const WORDS = {
  en: { title: 'Corridors through here', corridor: 'Iron Way', way: 'Rail to East Port' },
  ar: { title: 'ممرات تمر من هنا', corridor: 'طريق الحديد', way: 'سكة حديد إلى الميناء الشرقي' },
} as const

function renderTashkent(language: 'en' | 'ar', address: string) {
  return renderWithAtlas((atlas) => <PlacePanel atlas={atlas} id="tashkent" />, {
    language,
    address,
    record: routeRecord,
  })
}

test.each(['en', 'ar'] as const)(
  'a city says in %s which corridors pass and where they lead',
  async (language) => {
    const words = WORDS[language]
    const { getAddress } = await renderTashkent(language, '?tab=corridors')
    const section = screen.getByRole('heading', { name: words.title }).parentElement
    if (!section) throw new Error('the heading stands in nothing')
    expect(within(section).getByRole('link', { name: words.corridor })).toBeTruthy()
    await userEvent.click(within(section).getByRole('link', { name: words.way }))
    expect(getAddress()).toMatchObject({ corridor: 'iron-way', leg: 'tashkent-port' })
  },
)

test('a leg that was not open yet says so', async () => {
  await renderTashkent('en', '?tab=corridors&years=2016')
  expect(screen.getByRole('link', { name: 'Rail to East Pass (under construction)' })).toBeTruthy()
})

test('the articles alone know no course', async () => {
  await renderTashkent('en', '?tab=corridors&sources=articles')
  expect(screen.queryByRole('heading', { name: WORDS.en.title })).toBeNull()
})

test('says that the stations are missing, and never that no corridor passes', async () => {
  await renderWithAtlas((atlas) => <PlacePanel atlas={atlas} id="tashkent" />, {
    address: '?tab=corridors',
    record: routeRecord,
    failed: ['stations'],
  })
  expect(screen.getByText(/^The stations of the corridors could not be loaded/)).toBeTruthy()
})
