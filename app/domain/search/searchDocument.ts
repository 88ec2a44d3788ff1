/** An item as the search sees it: by what it can be found, each piece knowing what it is, so that a hit can say why. */
import type { Language } from '../record/text'
import type { Selection, SelectionKind } from '../state/selection'

/** In the order in which equally good groups of results stand. */
export const SEARCH_KINDS = [
  'place',
  'person',
  'organisation',
  'event',
  'corridor',
  'station',
  'measure',
  'figure',
  'disagreement',
  'document',
  'source',
] as const satisfies readonly (SelectionKind | 'station')[]
/** A station has no panel of its own: it opens a corridor at a leg. */
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** From what names the item itself to what merely speaks of it. */
export const SEARCH_FIELDS = ['name', 'spelling', 'number', 'date', 'related', 'text'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** `own`: when it was, or what period it refers to. The others never say that it happened then. */
export const DATE_ROLES = ['own', 'published', 'reported', 'target'] as const
export type DateRole = (typeof DATE_ROLES)[number]

export type SearchSource =
  /** A source's own title stands in its own language: then there is none here. */
  | { readonly field: 'name'; readonly language: Language | undefined; readonly text: string }
  | { readonly field: 'spelling'; readonly text: string }
  /** A number as its source prints it, without its unit. */
  | { readonly field: 'number'; readonly text: string }
  | { readonly field: 'date'; readonly role: DateRole; readonly edtf: string }
  /** Another item that this one names: a participant, a place, a corridor. */
  | { readonly field: 'related'; readonly item: Selection }
  | { readonly field: 'text'; readonly language: Language; readonly text: string }

export interface SearchEvidence {
  readonly source: SearchSource
  /** Normalised, with every form an Arabic word is found by. */
  readonly words: readonly string[]
  /** The whole of a name, spelling or number, normalised and without articles; empty for the other fields. */
  readonly key: string
}

export interface SearchDocument {
  /** Unique across the kinds, as in the record. */
  readonly id: string
  readonly kind: SearchKind
  readonly evidence: readonly SearchEvidence[]
  /** Orders items found by a date alone; days since 1970-01-01. */
  readonly sortKey: number
}
