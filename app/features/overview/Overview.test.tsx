import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { Overview } from './Overview'

const WORDS = {
  en: {
    city: /^Tashkent.*4 events.*7 figures.*1 corridor$/,
    potential: 'Potential',
    unplaced: 'No place named: 1 item',
    question: 'How large is the trade?',
    source: 'The Paper',
  },
  ar: {
    city: /^طشقند.*4 أحداث.*7 أرقام.*ممر واحد$/,
    potential: 'محتمل',
    unplaced: 'بلا مكان مذكور: عنصر واحد',
    question: 'كم تبلغ التجارة؟',
    source: 'الصحيفة',
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
