import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { AtlasRecord } from '../domain/record/schema'
import { routeRecord } from '../testing/fixtureRoute'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { LinkReasons } from './LinkReasons'

const text = (en: string, ar: string) => ({ ar, en })

const record = {
  ...routeRecord,
  events: routeRecord.events.map((event) =>
    event.id === 'opening'
      ? { ...event, outcomes: [text('The Iron Way is open.', 'فُتح طريق الحديد.')] }
      : event,
  ),
}

const WORDS = {
  en: {
    ask: 'Why are these linked?',
    reason: 'The Iron Way is open.',
    unnamed: 'The account of the event does not name the corridor; the link is the atlas’s.',
    source: 'The Page',
  },
  ar: {
    ask: 'لماذا رُبط بينها؟',
    reason: 'فُتح طريق الحديد.',
    unnamed: 'لا يسمي عرض الحدث الممر، والربط بينهما من الأطلس.',
    source: 'الصفحة',
  },
} as const

describe.each(['en', 'ar'] as const)('the link of an event and a corridor in %s', (language) => {
  const words = WORDS[language]
  const open = async (shown: AtlasRecord = record) => {
    await renderWithAtlas(
      (atlas) => (
        <LinkReasons
          atlas={atlas}
          events={[...atlas.index.events.values()]}
          corridors={[...atlas.index.corridors.values()].filter(({ id }) => id === 'iron-way')}
          headedBy="event"
        />
      ),
      { language, record: shown },
    )
    await userEvent.click(screen.getByText(words.ask))
  }

  test('is told on demand: the words that name it, and who says so', async () => {
    await open()
    expect(await screen.findByText(words.reason)).toBeTruthy()
    expect(screen.getByRole('link', { name: words.source })).toBeTruthy()
    expect(screen.queryByText(words.unnamed)).toBeNull()
  })

  test('is said to be the atlas’s own where the account does not name the corridor', async () => {
    await open(routeRecord)
    expect(await screen.findByText(words.unnamed)).toBeTruthy()
  })
})
