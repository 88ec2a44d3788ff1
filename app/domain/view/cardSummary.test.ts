import { expect, it } from 'vitest'
import { buildTestEvent } from '../../testing/testItems'
import { toCardSummary } from './cardSummary'

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
