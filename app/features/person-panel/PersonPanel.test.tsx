import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { PersonPanel } from './PersonPanel'

const WORDS = {
  en: { name: 'A Leader', role: 'President', summit: 'Seventh meeting', allYears: 'Show all years' },
  ar: { name: 'القائد', role: 'رئيس', summit: 'الاجتماع السابع', allYears: 'عرض كل السنوات' },
} as const

describe.each(['en', 'ar'] as const)('the person panel in %s', (language) => {
  const words = WORDS[language]

  test('gives the name once, its other spellings, and what names the person', async () => {
    await renderWithAtlas((atlas) => <PersonPanel atlas={atlas} id="leader" />, { language })
    expect(screen.getByRole('heading', { level: 2, name: words.name })).toBeTruthy()
    expect(screen.getByText(words.role)).toBeTruthy()
    expect(screen.getByText('Leader A.')).toBeTruthy()
    expect(screen.getByRole('link', { name: words.summit })).toBeTruthy()
  })

  test('says what other years hold and offers them', async () => {
    await renderWithAtlas((atlas) => <PersonPanel atlas={atlas} id="leader" />, {
      language,
      address: '?years=2022',
    })
    expect(screen.queryByRole('link', { name: words.summit })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: words.allYears }))
    expect(screen.getByRole('link', { name: words.summit })).toBeTruthy()
  })
})

test('says that nothing names a person only when everything is in', async () => {
  const missing = { loading: ['documents'], failed: ['events'] } as const
  await renderWithAtlas((atlas) => <PersonPanel atlas={atlas} id="leader" />, missing)
  expect(screen.queryByText(/no event, figure or document/)).toBeNull()
  expect(screen.getByRole('alert').textContent).toContain('events')
  expect(screen.getByText('Loading the list.')).toBeTruthy()
})
