import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { MissingItem } from './MissingItem'

// Loaded here, as a busy machine may take longer for it than a test waits.
beforeAll(() => import('./loadReportLines'))

const WORDS = {
  en: { title: 'Not in the record', report: 'Report an error', way: 'Go to the overview' },
  ar: { title: 'غير وارد في السجل', report: 'الإبلاغ عن خطأ', way: 'إلى النظرة العامة' },
} as const

describe.each(['en', 'ar'] as const)('a shared link to what the record no longer has, in %s', (language) => {
  const words = WORDS[language]
  const show = (address = '?event=gone') =>
    renderWithAtlas((atlas) => <MissingItem atlas={atlas} id="gone" kind="event" />, { language, address })

  test('leads on, and to where it is reported', async () => {
    await show()
    expect(screen.getByRole('heading', { level: 2, name: words.title })).toBeTruthy()
    expect(screen.getByRole('button', { name: words.way })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: words.report }))
    expect(await screen.findByText(/^event: gone/)).toBeTruthy()
  })

  test('is no error while only the five articles are shown', async () => {
    await show('?event=gone&sources=articles')
    expect(screen.getByRole('heading', { level: 2, name: words.title })).toBeTruthy()
    expect(screen.queryByRole('button', { name: words.report })).toBeNull()
  })
})
