/** Which rows of the results are shown: a few of each kind until the reader asks for all of one. */
import type { YearRange } from '../../domain/dates/years'
import type { SearchKind } from '../../domain/search/searchDocument'
import type { SearchHit, SearchOutcome } from '../../domain/search/searchIndex'

export type ResultRow =
  | { readonly type: 'hit'; readonly hit: SearchHit }
  /** Opens the rest of its group. */
  | { readonly type: 'all'; readonly kind: SearchKind; readonly count: number }
  /** Chooses the years that were asked for. */
  | { readonly type: 'years'; readonly years: YearRange }

export interface ResultGroup {
  readonly kind: SearchKind
  readonly rows: readonly ResultRow[]
  /** Where its first row stands among all rows. */
  readonly firstRow: number
}

const HITS_PER_GROUP = 5
const HITS_OF_ONLY_GROUP = 20

export function toResultGroups(
  outcome: SearchOutcome,
  openKinds: ReadonlySet<SearchKind>,
  rowsBefore = 0,
): readonly ResultGroup[] {
  const limit = outcome.groups.length === 1 ? HITS_OF_ONLY_GROUP : HITS_PER_GROUP
  let firstRow = rowsBefore
  return outcome.groups.map(({ kind, hits }) => {
    // A row that opens one more row is no gain.
    const isWhole = openKinds.has(kind) || hits.length <= limit + 1
    const shown = isWhole ? hits : hits.slice(0, limit)
    const rows: ResultRow[] = shown.map((hit) => ({ type: 'hit', hit }))
    if (!isWhole) rows.push({ type: 'all', kind, count: hits.length })
    const group = { kind, rows, firstRow }
    firstRow += rows.length
    return group
  })
}
