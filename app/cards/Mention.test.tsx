import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderWithAtlas } from '../testing/renderWithAtlas'
import { MentionList } from './Mention'

const WORDS = {
  en: { plan: 'A planned visit', when: /10 Aug 2024.*Expected/ },
  ar: { plan: 'زيارة مقررة', when: /10 أغسطس 2024.*متوقع/ },
} as const

describe.each(['en', 'ar'] as const)('items on lines of their own in %s', (language) => {
  const words = WORDS[language]

  it('say of an event when it was and what became of it', async () => {
    await renderWithAtlas((atlas) => <MentionList atlas={atlas} ids={['plan']} isStacked />, { language })
    expect(screen.getByRole('link', { name: words.plan }).closest('li')?.textContent).toMatch(words.when)
  })

  it('are named alone inside a sentence', async () => {
    await renderWithAtlas((atlas) => <MentionList atlas={atlas} ids={['plan']} />, { language })
    expect(screen.getByRole('listitem').textContent).toBe(words.plan)
  })
})
