import { describe, expect, it } from 'vitest'
import { buildTestEvent, buildTestFigure, buildTestRecord } from '../../testing/testItems'
import type { Figure } from '../record/figureSchema'
import { isAhead } from './isAhead'
import { findPromisesOf, listPromises, toPromiseGroup } from './promises'
import { buildScopedRecord } from './recordScope'

const of = (edtf: string) => ({ edtf, basis: 'stated' as const })
const text = { ar: 'نص', en: 'text' }
const trade = { measure: 'trade', series: 'pair' }
const build = (id: string, fields: Partial<Figure>) => buildTestFigure({ id, ...trade, ...fields })

const { record } = buildTestRecord({
  events: [buildTestEvent({ id: 'act' })],
  figures: [
    build('goal-2022', { stage: 'target', target: of('2022') }),
    build('year-2022', { period: of('2022'), citations: [{ source: 'page' }] }),
    build('other-body-2022', { period: of('2022'), reporter: 'uzbekistan' }),
    build('months-2022', { period: of('2022-01/2022-10') }),
    build('other-series-2022', { series: 'other', period: of('2022') }),
    build('goal', {
      stage: 'target',
      became: [{ figure: 'year-2022', note: text }, { event: 'act' }, { figure: 'gone' }],
    }),
    build('goal-2030', { stage: 'target', target: of('2030') }),
    build('package', { stage: 'potential' }),
    build('seventh', { stage: 'announced', kind: 'ordinal' }),
  ],
})

function list(scope: 'all' | 'articles') {
  const { record: scoped, index } = buildScopedRecord(record, scope)
  return listPromises(scoped, index).map((promise) => [
    promise.figure.id,
    toPromiseGroup(promise),
    promise.outcomes.map(({ item }) => (item.kind === 'figure' ? item.figure.id : item.event.id)),
  ])
}

describe('figures announced or aimed at', () => {
  it('come with the links of the record, and with what every body gives for the year aimed at', () => {
    expect(list('all')).toEqual([
      ['goal-2022', 'told', ['year-2022', 'other-body-2022']],
      ['goal', 'told', ['year-2022', 'act']],
      ['goal-2030', 'ahead', []],
      ['package', 'open', []],
    ])
  })

  it('are not linked where the articles alone speak', () => {
    expect(list('articles')).toContainEqual(['goal', 'open', []])
    expect(list('articles')).toContainEqual(['goal-2022', 'told', ['other-body-2022']])
  })

  it('are found from the later figure too', () => {
    const { record: scoped, index } = buildScopedRecord(record, 'all')
    const [year] = scoped.figures.filter(({ id }) => id === 'year-2022')
    expect(year && findPromisesOf(year, scoped.figures, index).map(({ id }) => id)).toEqual([
      'goal-2022',
      'goal',
    ])
  })
})

it.each([
  ['2026-06', false],
  ['2026-07', true],
  ['2026', true],
  ['2025', false],
  ['2025/2027', true],
  ['2023/..', false],
  ['2026-12-04', true],
])('%s is ahead of the newest page: %s', (edtf, expected) => {
  expect(isAhead({ edtf })).toBe(expected)
})
