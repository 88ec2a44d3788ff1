/** What became of what was expected, sorted for a reader; a plan never counts as done because time has passed. */
import { toSortKey } from '../dates/years'
import { tookPlace } from '../record/stages'
import { isAhead } from './isAhead'
import type { Expectation } from './threads'

/**
 * `came`: it took place as expected. `otherwise`: later, in part, by something else, or not as expected.
 * `off`: put off or called off, and nothing followed. `ahead`: its time has not come. `open`: nothing tells.
 */
export const OUTCOME_GROUPS = ['came', 'otherwise', 'off', 'ahead', 'open'] as const
export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number]

/** The plan itself was carried out by another event, not replaced by it. */
function isRealised({ event, outcomes }: Expectation): boolean {
  return outcomes.some(
    (outcome) =>
      tookPlace(outcome) &&
      (event.links?.some((link) => link.event === outcome.id && link.relation === 'realised-by') ||
        outcome.links?.some((link) => link.event === event.id && link.relation === 'realises')),
  )
}

export function toOutcomeGroup(expectation: Expectation): OutcomeGroup {
  const { event, outcomes } = expectation
  if (tookPlace(event) || isRealised(expectation)) return 'came'
  if (outcomes.some(tookPlace)) return 'otherwise'
  if (event.isOriginalPlan || event.status === 'postponed' || event.status === 'cancelled') return 'off'
  // Pages tell of it without calling it held or called off: it came in part, or otherwise.
  if (event.elsewhere) return 'otherwise'
  return isAhead(event.target ?? event.date) ? 'ahead' : 'open'
}

/** In the order of `OUTCOME_GROUPS`, each the newest first; empty groups are left out. */
export function groupExpectations(
  expectations: readonly Expectation[],
): readonly { readonly group: OutcomeGroup; readonly expectations: readonly Expectation[] }[] {
  const toTime = ({ event }: Expectation) =>
    event.date ? toSortKey(event.date.edtf) : Number.NEGATIVE_INFINITY
  const sorted = expectations.toSorted((a, b) => toTime(b) - toTime(a))
  return OUTCOME_GROUPS.map((group) => ({
    group,
    expectations: sorted.filter((expectation) => toOutcomeGroup(expectation) === group),
  })).filter((inGroup) => inGroup.expectations.length > 0)
}
