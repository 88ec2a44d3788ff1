import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Language } from '../domain/record/text'
import { fixtureRecord } from '../testing/fixtureRecord'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { getAnnouncement } from '../ui/announcements'
import { EventList } from './EventList'
import { ScopeSwitch } from './ScopeSwitch'

const WORDS = {
  en: {
    name: 'Five articles only',
    note: 'Shows only what the five articles tell: 6 of 7 events and 7 of 7 figures.',
    on: 'Five articles only: 6 events and 7 figures.',
    off: 'All sources: 7 events and 7 figures.',
    mark: 'Other sources',
  },
  ar: {
    name: 'المقالات الخمسة فقط',
    note: 'يقصر العرض على ما في المقالات الخمسة: 6 من 7 أحداث، و7 من 7 أرقام.',
    on: 'المقالات الخمسة فقط: 6 أحداث، و7 أرقام.',
    off: 'كل المصادر: 7 أحداث، و7 أرقام.',
    mark: 'مصادر أخرى',
  },
} as const

const record = {
  ...fixtureRecord,
  events: fixtureRecord.events.map((event) =>
    event.id === 'talks' ? { ...event, citations: [{ source: 'a-page' }] } : event,
  ),
}

function renderSwitch(language: Language, address = '') {
  return renderWithAtlas(
    (atlas) => (
      <>
        <ScopeSwitch atlas={atlas} />
        <EventList atlas={atlas} events={atlas.view.events} />
      </>
    ),
    { language, record, address },
  )
}

describe.each(['en', 'ar'] as const)('the switch of the five articles in %s', (language) => {
  const words = WORDS[language]

  test('says what it does and how much is left, and leaves out what other sources tell', async () => {
    const { getAddress } = await renderSwitch(language, '?years=2024&layers=events')
    const toggle = screen.getByRole('switch', { name: words.name, description: words.note })
    expect(toggle.getAttribute('aria-checked')).toBe('false')
    expect(screen.getAllByText(words.mark)).toHaveLength(1)
    await userEvent.click(toggle)
    expect(toggle.getAttribute('aria-checked')).toBe('true')
    expect(screen.queryByText(words.mark)).toBeNull()
    expect(getAnnouncement().text).toBe(words.on)
    expect(getAddress()).toEqual({ lang: language, years: '2024', layers: 'events', sources: 'articles' })
    await userEvent.click(toggle)
    expect(getAnnouncement().text).toBe(words.off)
    expect(getAddress()).toEqual({ lang: language, years: '2024', layers: 'events' })
  })
})

test('gives no count of what has not arrived', async () => {
  await renderWithAtlas((atlas) => <ScopeSwitch atlas={atlas} />, { loading: ['figures'] })
  expect(screen.getByText('Shows only what the five articles tell.')).toBeTruthy()
})

test('a plan since replaced and what was held by video link are called so on their cards', async () => {
  const events = fixtureRecord.events.map((event) =>
    event.id === 'talks' ? { ...event, isOriginalPlan: true, isOnline: true } : event,
  )
  await renderWithAtlas((atlas) => <EventList atlas={atlas} events={atlas.view.events} />, {
    record: { ...fixtureRecord, events },
  })
  const card = screen.getByRole('link', { name: 'Talks in the country' }).closest('li')
  expect(card?.textContent).toContain('Original plan')
  expect(card?.textContent).toContain('By video link')
  expect(card?.textContent).not.toContain('Held')
})
