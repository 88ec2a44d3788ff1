import { describe, expect, it } from 'vitest'
import { buildTestEvent, buildTestRecord } from '../../testing/testItems'
import type { AtlasEvent } from '../record/eventSchema'
import { buildScopedRecord } from './recordScope'
import { buildThread, listExpectations } from './threads'

const on = (edtf: string) => ({ edtf, basis: 'stated' as const })
const became = (event: string) => ({ event, relation: 'became' as const })
const note = { ar: 'نص', en: 'No page tells.' }

function threadOf(id: string, events: readonly AtlasEvent[]): string[] {
  return buildThread(id, buildTestRecord({ events }).index).map((event) => event.id)
}

describe('the thread of an event', () => {
  const events = [
    buildTestEvent({ id: 'held', date: on('2025-05'), links: [{ event: 'plan', relation: 'realises' }] }),
    buildTestEvent({ id: 'attempt', date: on('2024-08'), links: [became('plan')] }),
    buildTestEvent({ id: 'plan', status: 'expected', date: on('2025-09') }),
    buildTestEvent({ id: 'alone', links: [{ event: 'held', relation: 'follows' }] }),
  ]

  it.each(['attempt', 'plan', 'held'])('is the same from every event of it (%s), plans first', (id) => {
    expect(threadOf(id, events)).toEqual(['attempt', 'plan', 'held'])
  })

  it('is empty for an event that no plan led to and that led to nothing', () => {
    expect(threadOf('alone', events)).toEqual([])
    expect(threadOf('unknown', events)).toEqual([])
  })

  it('tells several outcomes of one plan in their order in time', () => {
    const outcomes = ['2026-03', '2025-12'].map((edtf) => buildTestEvent({ id: edtf, date: on(edtf) }))
    const plan = buildTestEvent({ id: 'plan', links: outcomes.map(({ id }) => became(id)) })
    expect(threadOf('plan', [plan, ...outcomes])).toEqual(['plan', '2025-12', '2026-03'])
  })

  it('comes to an end in a record that goes in a ring, and leaves out what is not there', () => {
    const ring = [
      buildTestEvent({ id: 'a', links: [became('b'), became('gone')] }),
      buildTestEvent({ id: 'b', links: [became('a')] }),
    ]
    expect(threadOf('a', ring)).toHaveLength(2)
  })
})

describe('expectations', () => {
  const citations = [{ source: 'page' }]
  const { record } = buildTestRecord({
    events: [
      buildTestEvent({ id: 'linked', status: 'expected', links: [became('late'), became('soon')] }),
      buildTestEvent({ id: 'late', date: on('2026-02'), citations }),
      buildTestEvent({ id: 'soon', date: on('2025-12'), citations }),
      buildTestEvent({ id: 'sought', status: 'unconfirmed', followUp: note }),
      buildTestEvent({ id: 'silent', status: 'postponed' }),
      buildTestEvent({ id: 'replaced', isOriginalPlan: true }),
      buildTestEvent({
        id: 'settled',
        status: 'expected',
        elsewhere: { status: 'held', summary: note, confidence: 'high', citations },
      }),
    ],
  })
  const list = (scope: 'all' | 'articles') => {
    const scoped = buildScopedRecord(record, scope)
    return listExpectations(scoped.record, scoped.index, scoped.written).map((expectation) => ({
      id: expectation.event.id,
      status: expectation.event.status,
      expectedAs: expectation.expectedAs,
      outcomes: expectation.outcomes.map(({ id }) => id),
      followUp: expectation.followUp?.en,
    }))
  }

  it('come with what became of them, what was sought in vain, or nothing', () => {
    expect(list('all')).toEqual([
      { id: 'linked', status: 'expected', expectedAs: 'expected', outcomes: ['soon', 'late'] },
      { id: 'sought', status: 'unconfirmed', expectedAs: 'unconfirmed', outcomes: [], followUp: note.en },
      { id: 'silent', status: 'postponed', expectedAs: 'postponed', outcomes: [] },
      { id: 'replaced', status: 'held', expectedAs: 'held', outcomes: [] },
      { id: 'settled', status: 'held', expectedAs: 'expected', outcomes: [] },
    ])
  })

  it('are all open where only the articles speak', () => {
    expect(list('articles').map(({ status, outcomes, followUp }) => [status, outcomes, followUp])).toEqual([
      ['expected', [], undefined],
      ['unconfirmed', [], undefined],
      ['postponed', [], undefined],
      ['held', [], undefined],
      ['expected', [], undefined],
    ])
  })
})
