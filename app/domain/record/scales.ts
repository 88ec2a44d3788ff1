import type { Figure } from './figureSchema'

/** What the words of scale that sources print stand for. */
export const SCALES = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9 } as const satisfies Record<
  Figure['scale'],
  number
>
