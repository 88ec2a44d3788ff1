/** What a link or button of the page lights on the map while the pointer or the keyboard is on it. */
export interface Pointing {
  readonly kind: 'corridor' | 'figure'
  readonly id: string
  /** The id of a leg of a corridor. */
  readonly leg?: string
}

/** Stands on the element, so that lists of hundreds need no listener each. */
export const POINTING_ATTRIBUTE = 'data-points-at'

/** "corridor/middle-corridor/beineu-aktau": ids hold no slash. */
export function toPointing({ kind, id, leg }: Pointing): string {
  return [kind, id, leg].filter((part) => part !== undefined).join('/')
}

export function parsePointing(text: string): Pointing | null {
  const [kind, id, leg] = text.split('/')
  if ((kind !== 'corridor' && kind !== 'figure') || !id) return null
  return { kind, id, ...(leg ? { leg } : {}) }
}
