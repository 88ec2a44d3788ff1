import type { TFunction } from 'i18next'
import type { ItemIndex } from '../domain/record/recordIndex'
import type { AtlasRecord } from '../domain/record/schema'
import type { Language } from '../domain/record/text'

/** What every part of the page without script is made from. */
export interface PlainProps {
  readonly record: AtlasRecord
  readonly index: ItemIndex
  readonly language: Language
  /** Knows "plainPage", "cards" and "app". */
  readonly t: TFunction
}
