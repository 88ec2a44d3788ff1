import { expect, it } from 'vitest'
import type { SearchKind } from '../../domain/search/searchDocument'
import type { SearchOutcome } from '../../domain/search/searchIndex'
import { toResultGroups } from './resultRows'

function buildOutcome(counts: Partial<Record<SearchKind, number>>): SearchOutcome {
  const groups = Object.entries(counts).map(([kind, count]) => ({
    kind: kind as SearchKind,
    hits: Array.from({ length: count }, (_, number) => ({
      kind: kind as SearchKind,
      id: `${kind}-${number}`,
      reasons: [],
      words: new Set<string>(),
    })),
  }))
  return { groups, count: 0, isPartial: false }
}

const countRows = (outcome: SearchOutcome, open: readonly SearchKind[] = []) =>
  toResultGroups(outcome, new Set(open)).map(({ rows, firstRow }) => [
    firstRow,
    rows.length,
    rows.at(-1)?.type,
  ])

it('shows a few of each kind, the rest behind a row, and all of an opened kind', () => {
  const outcome = buildOutcome({ event: 20, figure: 6, source: 1 })
  expect(countRows(outcome)).toEqual([
    [0, 6, 'all'],
    [6, 6, 'hit'],
    [12, 1, 'hit'],
  ])
  expect(countRows(outcome, ['event'])[0]).toEqual([0, 20, 'hit'])
})

it('shows more where there is only one kind', () => {
  expect(countRows(buildOutcome({ event: 20 }))).toEqual([[0, 20, 'hit']])
  expect(countRows(buildOutcome({ event: 40 }))).toEqual([[0, 21, 'all']])
})
