/** What the overview says of the sources it shows. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../domain/record/sourceSchema'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { Overview } from './Overview'

const page: Source = {
  id: 'a-page',
  title: 'Визит отложен',
  outlet: { ar: 'الجريدة', en: 'The Gazette' },
  url: 'https://www.gazette.example/3',
  language: 'ru',
  read: { edtf: '2026-11-21', basis: 'stated' },
  isMachineTranslated: false,
  defects: [],
}
const record = {
  ...fixtureRecord,
  sources: [
    ...fixtureRecord.sources,
    page,
    { ...page, id: 'untitled', title: undefined, url: 'https://www.gazette.example/%D0%B1/' },
  ],
}
const show = (language: 'ar' | 'en', address = '') =>
  renderWithAtlas((atlas) => <Overview atlas={atlas} onRetry={() => undefined} />, {
    language,
    address,
    record,
  })

const WORDS = {
  en: {
    pages: '2 further pages',
    measures: /only the five articles are shown/,
    about: /^The facts shown now/,
  },
  ar: {
    pages: 'صفحتان أخريان',
    measures: /المعروض الآن المقالات الخمسة وحدها/,
    about: /^المعلومات المعروضة الآن/,
  },
} as const

describe.each(['en', 'ar'] as const)('the overview in %s', (language) => {
  const words = WORDS[language]

  it('tells two pages of one outlet apart: by title, or by address where none is known', async () => {
    await show(language)
    await userEvent.click(screen.getByText(words.pages))
    expect(screen.getByText('Визит отложен').getAttribute('lang')).toBe('ru')
    expect(screen.getByText('gazette.example/б').getAttribute('dir')).toBe('ltr')
  })

  it('says of the five articles alone what they hold, and blames no years', async () => {
    await show(language, '?sources=articles')
    expect(screen.getByText(words.measures)).toBeTruthy()
    expect(screen.getByText(words.about)).toBeTruthy()
  })
})
