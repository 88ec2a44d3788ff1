import { describe, expect, it } from 'vitest'
import { buildTestEvent, buildTestRecord } from '../../testing/testItems'
import { groupExpectations } from './outcomeGroups'
import { buildScopedRecord } from './recordScope'
import { buildThread, buildThreadSteps, listExpectations } from './threads'

const on = (edtf: string) => ({ edtf, basis: 'stated' as const })
const became = (event: string) => ({ event, relation: 'became' as const })
const text = { ar: 'نص', en: 'text' }
const citations = [{ source: 'a-page' }]
const elsewhere = { summary: text, confidence: 'high' as const, citations }

const { record } = buildTestRecord({
  events: [
    buildTestEvent({ id: 'held-on-time', status: 'expected', elsewhere: { ...elsewhere, status: 'held' } }),
    buildTestEvent({
      id: 'carried-out',
      status: 'expected',
      links: [{ event: 'act', relation: 'realised-by' }],
    }),
    buildTestEvent({ id: 'act' }),
    buildTestEvent({
      id: 'put-off',
      status: 'expected',
      date: on('2024-08'),
      elsewhere: { ...elsewhere, status: 'postponed' },
      links: [became('held-later')],
    }),
    buildTestEvent({ id: 'held-later', date: on('2025-12'), citations }),
    buildTestEvent({ id: 'in-part', status: 'expected', date: on('2025'), elsewhere }),
    buildTestEvent({ id: 'called-off', status: 'cancelled' }),
    buildTestEvent({ id: 'replaced', isOriginalPlan: true }),
    buildTestEvent({ id: 'silent', status: 'expected', date: on('2020') }),
    buildTestEvent({ id: 'to-come', status: 'expected', date: on('2026-11') }),
    buildTestEvent({ id: 'aimed-at', status: 'expected', date: on('2024'), target: on('2035') }),
    buildTestEvent({ id: 'next-target', status: 'expected', links: [became('silent')] }),
  ],
})

function listGroups(scope: 'all' | 'articles') {
  const scoped = buildScopedRecord(record, scope)
  const expectations = listExpectations(scoped.record, scoped.index, scoped.written)
  return Object.fromEntries(
    groupExpectations(expectations).map(({ group, expectations: list }) => [
      group,
      list.map(({ event }) => event.id),
    ]),
  )
}

describe('what became of what was expected', () => {
  it('is sorted by what other sources tell, newest first; time alone settles nothing', () => {
    expect(listGroups('all')).toEqual({
      came: ['held-on-time', 'carried-out'],
      otherwise: ['in-part', 'put-off'],
      off: ['called-off', 'replaced'],
      ahead: ['to-come', 'aimed-at'],
      open: ['silent', 'next-target'],
    })
  })

  it('is open where the articles alone speak and do not tell', () => {
    expect(listGroups('articles')).toEqual({
      came: ['carried-out'],
      off: ['called-off', 'replaced'],
      ahead: ['to-come', 'aimed-at'],
      open: ['in-part', 'put-off', 'silent', 'held-on-time', 'next-target'],
    })
  })
})

describe('the steps of a thread', () => {
  const toSteps = (id: string, scope: 'all' | 'articles' = 'all') => {
    const { index, written } = buildScopedRecord(record, scope)
    return buildThreadSteps(buildThread(id, index), written).map(({ event, reading }) => [
      event.id,
      event.status,
      reading,
    ])
  }

  it('tell an event twice where other sources settled what the articles expected', () => {
    expect(toSteps('held-later')).toEqual([
      ['put-off', 'expected', 'articles'],
      ['put-off', 'postponed', 'elsewhere'],
      ['held-later', 'held', 'only'],
    ])
  })

  it('tell each event once where nothing settled it', () => {
    expect(toSteps('act')).toEqual([
      ['carried-out', 'expected', 'only'],
      ['act', 'held', 'only'],
    ])
    expect(toSteps('held-later', 'articles')).toEqual([])
  })
})
