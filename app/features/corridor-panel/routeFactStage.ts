import type { RouteFact } from '../../domain/record/routeSchema'

/** A length, a capacity or a number of days that is so is not "realised": the word tells only of money spent. */
export function hasStageWord({ kind, stage }: Pick<RouteFact, 'kind' | 'stage'>): boolean {
  return stage !== 'realised' || kind === 'cost'
}
