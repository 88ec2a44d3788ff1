import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { OrganisationPanel } from './OrganisationPanel'

const WORDS = {
  en: { name: 'Office', agency: 'News Agency', proposed: /proposed/i, trip: 'A reported trip' },
  ar: { name: 'المكتب', agency: 'الوكالة', proposed: /مقترح/, trip: 'خبر رحلة' },
} as const

describe.each(['en', 'ar'] as const)('the organisation panel in %s', (language) => {
  const words = WORDS[language]

  test('one that is only proposed says so', async () => {
    await renderWithAtlas((atlas) => <OrganisationPanel atlas={atlas} id="azerbaijan-office" />, { language })
    expect(screen.getByRole('heading', { level: 2, name: words.name })).toBeTruthy()
    expect(screen.getByText(words.proposed)).toBeTruthy()
  })

  test('one that passes reports on lists them', async () => {
    await renderWithAtlas((atlas) => <OrganisationPanel atlas={atlas} id="agency" />, { language })
    expect(screen.queryByText(words.proposed)).toBeNull()
    expect(screen.getByRole('link', { name: words.trip })).toBeTruthy()
  })
})
