import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { SourcePanel } from './SourcePanel'

const WORDS = {
  en: {
    outlet: 'The Paper',
    defect: 'It has no date.',
    machine: /machine translation/,
    summit: 'Seventh meeting',
  },
  ar: { outlet: 'الصحيفة', defect: 'بلا تاريخ.', machine: /ترجمة آلية/, summit: 'الاجتماع السابع' },
} as const

describe.each(['en', 'ar'] as const)('the source panel in %s', (language) => {
  test('names the outlet, the title in its own language, its defects and what rests on it', async () => {
    await renderWithAtlas((atlas) => <SourcePanel atlas={atlas} id="paper" />, { language })
    const words = WORDS[language]
    expect(screen.getByRole('heading', { level: 2, name: words.outlet })).toBeTruthy()
    expect(screen.getByText('عنوان المقال').getAttribute('lang')).toBe('ar')
    expect(screen.getByText(words.defect)).toBeTruthy()
    expect(screen.getByText(words.machine)).toBeTruthy()
    const row = screen.getByRole('link', { name: words.summit }).closest('li')
    expect(row && within(row).getByText(/8$/)).toBeTruthy()
  })
})

test('says how its date is known, apart from the day it was read', async () => {
  await renderWithAtlas((atlas) => <SourcePanel atlas={atlas} id="paper" />)
  expect(screen.getByText('16 Nov 2025 or later')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'derived' })).toBeTruthy()
  expect(screen.getByText('21 Nov 2026')).toBeTruthy()
})

test('says that nothing rests on it only when everything is in', async () => {
  const record = {
    ...fixtureRecord,
    events: [],
    figures: [],
    corridors: [],
    documents: [],
    disagreements: [],
    people: [],
    organisations: [],
  }
  const { unmount } = await renderWithAtlas((atlas) => <SourcePanel atlas={atlas} id="paper" />, { record })
  expect(screen.getByText('Nothing in the record rests on it.')).toBeTruthy()
  unmount()
  const asked: string[] = []
  await renderWithAtlas(
    (atlas) => <SourcePanel atlas={atlas} id="paper" onRetry={(dataset) => asked.push(dataset)} />,
    { record, failed: ['figures'] },
  )
  expect(screen.queryByText('Nothing in the record rests on it.')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(asked).toEqual(['figures'])
})
