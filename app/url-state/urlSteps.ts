/** How a write of the address stands in the browser's history: a decision is a step of Back, an adjustment none. */
export const DECISION = { history: 'push', shallow: true, scroll: false } as const
export const ADJUSTMENT = { history: 'replace', shallow: true, scroll: false } as const
