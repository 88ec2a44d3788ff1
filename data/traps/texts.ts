/** The words of the record: its texts in both languages, and every other string a reader can meet. */
import type { AtlasRecord } from '../../app/domain/record/schema'
import { DATASET_NAMES } from '../../app/domain/record/schema'
import type { Violation } from './rule'

export interface ItemText {
  readonly item: string
  readonly text: string
}

/** Our own sentences. The list of a source's defects is left out: it has to quote what is wrong in the source. */
export function listTexts(record: AtlasRecord): ItemText[] {
  return DATASET_NAMES.flatMap((name) =>
    record[name].flatMap((item) => collectTexts(item).map((text) => ({ item: item.id, text }))),
  )
}

function collectTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('ar' in value && 'en' in value) return [String(value.ar), String(value.en)]
  return Object.entries(value).flatMap(([field, inner]) => (field === 'defects' ? [] : collectTexts(inner)))
}

/** Everything, ids, aliases and quotations included. */
export function listStrings(record: AtlasRecord): ItemText[] {
  return DATASET_NAMES.flatMap((name) =>
    record[name].flatMap((item) => collectStrings(item).map((text) => ({ item: item.id, text }))),
  )
}

function collectStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(collectStrings)
}

export function expectNowhere(texts: readonly ItemText[], pattern: RegExp, problem: string): Violation[] {
  return texts.flatMap(({ item, text }) =>
    pattern.test(text) ? [{ item, problem: `${problem}: ${text}` }] : [],
  )
}

/** Where `pattern` stands, `companion` has to stand in the same text. */
export function expectTogether(
  texts: readonly ItemText[],
  pattern: RegExp,
  companion: RegExp,
  problem: string,
): Violation[] {
  return expectNowhere(
    texts.filter(({ text }) => !companion.test(text)),
    pattern,
    problem,
  )
}

/** The name as a word of its own, Arabic one-letter prefixes allowed. */
export function toWordPattern(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<!\\p{L})[وفبلك]?${literal}(?!\\p{L})`, 'u')
}
