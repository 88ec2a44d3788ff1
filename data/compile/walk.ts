/** Finds texts, dates and citations anywhere in an item, whatever field they sit in. */
import type { FieldPath } from './yamlFile'

export interface Found {
  readonly field: FieldPath
  readonly value: Readonly<Record<string, unknown>>
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Every object inside `value` (itself included) that `isWanted` accepts, with its path. */
export function findObjects(
  value: unknown,
  isWanted: (candidate: Readonly<Record<string, unknown>>) => boolean,
  field: FieldPath = [],
): Found[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, position) => findObjects(entry, isWanted, [...field, position]))
  }
  if (!isObject(value)) return []
  const inner = Object.entries(value).flatMap(([key, entry]) => findObjects(entry, isWanted, [...field, key]))
  return isWanted(value) ? [{ field, value }, ...inner] : inner
}

export function isLocalisedText(candidate: Readonly<Record<string, unknown>>): boolean {
  return typeof candidate.ar === 'string' && typeof candidate.en === 'string'
}

export function isDatedClaim(candidate: Readonly<Record<string, unknown>>): boolean {
  return typeof candidate.edtf === 'string'
}

export function isCitation(candidate: Readonly<Record<string, unknown>>): boolean {
  return typeof candidate.source === 'string'
}
