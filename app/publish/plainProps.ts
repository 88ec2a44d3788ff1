import type { TFunction } from 'i18next'
import type { ItemIndex } from '../domain/record/recordIndex'
import type { AtlasRecord } from '../domain/record/schema'
import type { Language } from '../domain/record/text'

/** Of today; or the copy of a version: `archived` it stays as it is, as a `draft` the next build may make another. */
export type Edition = 'today' | 'draft' | 'archived'

/** What every part of the page without script is made from. */
export interface PlainProps {
  readonly record: AtlasRecord
  readonly index: ItemIndex
  readonly language: Language
  readonly edition: Edition
  /** Knows "plainPage", "cards" and "app". */
  readonly t: TFunction
}
