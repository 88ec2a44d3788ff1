import { expect, it } from 'vitest'
import { buildTestDocument, buildTestEvent } from '../../testing/testItems'
import { toCardSummary, toDocumentCardSummary } from './cardSummary'

const summary = { ar: 'كان منتظرًا.', en: 'It was expected.' }
const elsewhere = {
  summary: { ar: 'انعقد.', en: 'It was held.' },
  confidence: 'high' as const,
  citations: [{ source: 'page' }],
}

it('tells an event by the account that gives its status', () => {
  expect(toCardSummary(buildTestEvent({ id: 'e', summary }))).toBe(summary)
  expect(toCardSummary(buildTestEvent({ id: 'e', summary, elsewhere }))).toBe(summary)
  expect(
    toCardSummary(buildTestEvent({ id: 'e', summary, elsewhere: { ...elsewhere, status: 'held' } })),
  ).toBe(elsewhere.summary)
})

it('tells a document by the account that gives its stage or a signature', () => {
  const toSummary = (told: object) =>
    toDocumentCardSummary(buildTestDocument({ id: 'd', summary, elsewhere: { ...elsewhere, ...told } }))
  expect(toSummary({})).toBe(summary)
  expect(toSummary({ stage: 'adopted' })).toBe(elsewhere.summary)
  expect(toSummary({ signedBy: ['a-leader'] })).toBe(elsewhere.summary)
})
