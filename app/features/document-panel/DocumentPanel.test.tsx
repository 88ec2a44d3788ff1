import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fixtureRecord } from '../../testing/fixtureRecord'
import { renderWithAtlas } from '../../testing/renderWithAtlas'
import { DocumentPanel } from './DocumentPanel'

const WORDS = {
  en: { title: 'Friendship treaty', stage: 'Signed', signatory: 'A Leader', awaited: 'A Scholar' },
  ar: { title: 'معاهدة الصداقة', stage: 'موقّعة', signatory: 'القائد', awaited: 'الباحث' },
} as const

describe.each(['en', 'ar'] as const)('the document panel in %s', (language) => {
  test('keeps who signed apart from whose signature is awaited', async () => {
    await renderWithAtlas((atlas) => <DocumentPanel atlas={atlas} id="treaty" />, { language })
    const words = WORDS[language]
    expect(screen.getByRole('heading', { level: 2, name: words.title })).toBeTruthy()
    expect(screen.getByText(words.stage)).toBeTruthy()
    const toFact = (name: string) =>
      screen.getByRole('link', { name }).closest('dd')?.previousSibling?.textContent
    expect(toFact(words.signatory)).not.toBe(toFact(words.awaited))
  })
})

test('a proposed document is never worded as signed, nor its venue as one', async () => {
  const documents = fixtureRecord.documents.map((document) => ({ ...document, stage: 'proposed' as const }))
  const record = { ...fixtureRecord, documents }
  await renderWithAtlas((atlas) => <DocumentPanel atlas={atlas} id="treaty" />, { record })
  expect(screen.getByText('Proposed')).toBeTruthy()
  expect(screen.queryByText('Signed')).toBeNull()
  expect(screen.getByText('planned here')).toBeTruthy()
})
