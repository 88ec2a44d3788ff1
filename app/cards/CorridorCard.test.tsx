import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Language } from '../domain/record/text'
import { routeRecord } from '../testing/fixtureRoute'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { CorridorList } from './CorridorList'

const WORDS = {
  en: {
    now: 'In service',
    past: 'Under construction',
    closed: /^Not in service/,
    spokenOf: 'Aug 2024',
    untold: /spoken of/,
  },
  ar: {
    now: 'قيد التشغيل',
    past: 'قيد الإنشاء',
    closed: /^ليس قيد التشغيل/,
    spokenOf: 'أغسطس 2024',
    untold: /لم يُذكر/,
  },
} as const

function renderCards(language: Language, address: string, record = routeRecord) {
  return renderWithAtlas(
    (atlas) => (
      <CorridorList
        atlas={atlas}
        corridors={atlas.placed.corridors.filter(({ item }) => item.id === 'iron-way')}
      />
    ),
    { language, address, record },
  )
}

describe.each(['en', 'ar'] as const)('the card of a corridor whose legs are known, in %s', (language) => {
  const words = WORDS[language]

  test('says the state of its legs and not what the articles claim', async () => {
    await renderCards(language, '')
    expect(screen.getByRole('heading', { level: 3, name: words.now })).toBeTruthy()
    expect(within(screen.getByRole('listitem')).getByText(words.now)).toBeTruthy()
  })

  test('does not set the month it was spoken of beside that state', async () => {
    await renderCards(language, '')
    expect(within(screen.getByRole('listitem')).queryByText(words.spokenOf, { exact: false })).toBeNull()
  })

  test('says nothing of a course that nobody had spoken of: the corridor had been spoken of in another', async () => {
    const since = { edtf: '2020', basis: 'stated' as const }
    const routes = routeRecord.routes.map((route) => ({
      ...route,
      legs: route.legs.map((leg) => ({ ...leg, history: leg.history.map((entry) => ({ ...entry, since })) })),
    }))
    await renderCards(language, '?years=2010', { ...routeRecord, routes })
    expect(within(screen.getByRole('listitem')).queryByText(words.untold)).toBeNull()
  })

  test('says it as of the chosen years', async () => {
    await renderCards(language, '?years=2010-2016')
    expect(screen.getByRole('heading', { level: 3, name: words.closed })).toBeTruthy()
    expect(within(screen.getByRole('listitem')).getByText(words.past)).toBeTruthy()
  })
})
