import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { CorridorPanel } from './CorridorPanel'

const WORDS = {
  en: { title: 'Caspian fibre line', stage: 'Envisaged', route: ['Uzbekistan', 'Caspian Sea', 'Baku'] },
  ar: { title: 'خط الألياف عبر قزوين', stage: 'متصوَّر', route: ['أوزبكستان', 'بحر قزوين', 'باكو'] },
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
