import type { ExpressionSpecification } from 'maplibre-gl'

/**
 * -1 stands back, 0 rests, 1 is linked with what is lit, 2 is pointed at or chosen. 3 is the leg of a corridor
 * that is, while all of the corridor is lit.
 */
export type Emphasis = -1 | 0 | 1 | 2 | 3

/** Feature-state the engine sets; features rest without it. */
export const EMPHASIS: ExpressionSpecification = ['coalesce', ['feature-state', 'emphasis'], 0]
