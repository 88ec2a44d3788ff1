import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { DisagreementPanel } from './DisagreementPanel'

const WORDS = {
  en: {
    question: 'How large is the trade?',
    numbers: [/11 billion$/, /10\.7 billion$/],
    outlets: ['The Digest', 'The Paper'],
    published: '16 Nov 2025 or later',
  },
  ar: {
    question: 'كم تبلغ التجارة؟',
    numbers: [/^11 مليار دولار$/, /^10\.7 مليار دولار$/],
    outlets: ['الموجز', 'الصحيفة'],
    published: '16 نوفمبر 2025 أو بعده',
  },
} as const

describe.each(['en', 'ar'] as const)('the disagreement panel in %s', (language) => {
  test('gives every side alike: its number, its claim and its own source', async () => {
    await renderWithAtlas((atlas) => <DisagreementPanel atlas={atlas} id="trade-size" />, { language })
    const words = WORDS[language]
    expect(screen.getByRole('heading', { level: 2, name: words.question })).toBeTruthy()
    for (const number of words.numbers) expect(screen.getByText(number, { selector: 'bdi' })).toBeTruthy()
    for (const outlet of words.outlets) expect(screen.getByRole('link', { name: outlet })).toBeTruthy()
    const { parentElement: paper } = screen.getByRole('link', { name: words.outlets[1] })
    expect(paper?.textContent).toContain(words.published)
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2)
  })
})
