import type { Atlas } from '../domain/view/atlas'

/**
 * For `memo` on cards: a card shows an item of the record and never the chosen years,
 * so another view of the same record is no reason to draw it again.
 */
export function isSameRecord(before: Atlas, after: Atlas): boolean {
  return before.index === after.index && before.loading === after.loading && before.failed === after.failed
}
