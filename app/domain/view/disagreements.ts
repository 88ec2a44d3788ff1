import type { Disagreement } from '../record/disagreementSchema'

/** The disagreements an item is one side of. */
export function findDisagreements(
  disagreements: readonly Disagreement[],
  itemId: string,
): readonly Disagreement[] {
  return disagreements.filter(({ claims }) => claims.some(({ item }) => item === itemId))
}

/** i18next context: one article may contradict itself, and then it is no disagreement of sources. */
export function toDisagreementContext({ claims }: Disagreement): 'single' | undefined {
  const sources = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)))
  return sources.size === 1 ? 'single' : undefined
}
