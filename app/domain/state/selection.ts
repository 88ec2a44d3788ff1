/** What the panel can show. A selection is one item of one kind; nothing selected is the overview. */
export const SELECTION_KINDS = [
  'place',
  'event',
  'figure',
  'corridor',
  'document',
  'source',
  'person',
  'organisation',
  'disagreement',
  'measure',
] as const
export type SelectionKind = (typeof SELECTION_KINDS)[number]

export interface Selection {
  readonly kind: SelectionKind
  readonly id: string
}

/** Of what is selected, if it is of that kind. */
export function findSelectedId(selection: Selection | null, kind: SelectionKind): string | undefined {
  return selection?.kind === kind ? selection.id : undefined
}

export function isSameSelection(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id
}
