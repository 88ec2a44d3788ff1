import { describe, expect, it, test } from 'vitest'
import { buildTestEvent, buildTestFigure, buildTestRecord } from '../../testing/testItems'
import type { Disagreement } from '../record/disagreementSchema'
import { buildAtlasView } from './atlasView'
import { findDisputedNumbers, isToldByNumbers, splitByTelling } from './disagreements'
import { buildScopedRecord } from './recordScope'

const text = { ar: 'نص', en: 'text' }
const article = { source: 'article-901', paragraph: 1 }
const page = { source: 'a-page' }

function disagree(
  id: string,
  claims: readonly [item: string, ...citations: (typeof article | typeof page)[]][],
): Disagreement {
  return {
    id,
    question: text,
    explanation: text,
    differsIn: 'value',
    claims: claims.map(([item, ...citations]) => ({ claim: text, item, citations })),
  }
}

const disagreements = [
  disagree('of-pages', [
    ['a', page],
    ['a', page],
  ]),
  disagree('of-two-items', [
    ['a', page],
    ['b', page],
  ]),
  disagree('of-articles-and-pages', [
    ['a', article],
    ['a', page],
  ]),
  disagree('of-another-year', [
    ['old', article],
    ['old', page],
  ]),
]

const { record } = buildTestRecord({
  events: [
    buildTestEvent({ id: 'a', date: { edtf: '2025', basis: 'stated' } }),
    buildTestEvent({ id: 'old', date: { edtf: '2018', basis: 'stated' } }),
  ],
  figures: [
    buildTestFigure({ id: 'b', period: { edtf: '2025', basis: 'stated' } }),
    buildTestFigure({ id: 'c', value: 1200 }),
    buildTestFigure({ id: 'equal', value: 1200 }),
  ],
  disagreements,
})
const { placed, index } = buildScopedRecord(record, 'all')

function split(limit: number, year: number | null = 2025) {
  const view = buildAtlasView(placed, year === null ? null : { fromYear: year, toYear: year })
  const { telling, rest } = splitByTelling(disagreements, view, limit)
  return { telling: telling.map(({ id }) => id), rest: rest.map(({ id }) => id) }
}

describe('the most telling disagreements', () => {
  it('are those of the articles with other sources, then those of more items', () => {
    expect(split(3)).toEqual({
      telling: ['of-articles-and-pages', 'of-two-items', 'of-pages'],
      rest: ['of-another-year'],
    })
    expect(split(1).rest).toEqual(['of-pages', 'of-two-items', 'of-another-year'])
  })

  it('touch what the chosen years show, and none is lost', () => {
    expect(split(9, 2018)).toEqual({
      telling: ['of-another-year'],
      rest: ['of-pages', 'of-two-items', 'of-articles-and-pages'],
    })
    expect(split(9, 2001).telling).toEqual([])
    expect(split(9, null).rest).toEqual([])
  })
})

test('a number is disputed where a claim is of it, not of its growth or of another item', () => {
  const claim = (item: string, en: string) => ({ claim: { ar: en, en }, item, citations: [page] })
  const claims = [
    claim('b', '$1, by one.'),
    claim('c', 'By 13%, to 1,200.'),
    claim('a', '$1, told of a day.'),
  ]
  const disputed = findDisputedNumbers([{ ...disagree('of-numbers', []), claims }], index)
  expect([...disputed]).toEqual(['b'])
})

describe('the sides of a disagreement', () => {
  const tell = (...sides: readonly [item: string, claim: string][]) => {
    const claims = sides.map(([item, en]) => ({ claim: { ar: en, en }, item, citations: [page] }))
    return isToldByNumbers({ ...disagree('sides', []), claims }, index)
  }

  it('are told apart by their numbers where each claim is of the number of a figure of its own', () => {
    expect(tell(['b', '$1.'], ['c', 'It was 1,200, one says.'])).toBe(true)
    expect(tell(['b', '$1.'], ['b', '$1.'])).toBe(false)
    expect(tell(['a', '$1.'], ['c', '1,200.'])).toBe(false)
  })

  it('are told in words where two numbers are equal or a claim is of something else', () => {
    expect(tell(['b', '$1.'], ['c', '1,200.'], ['equal', '1,200, by another.'])).toBe(false)
    expect(tell(['b', '$1.'], ['c', 'By 13%, to 1,200.'])).toBe(false)
  })
})
