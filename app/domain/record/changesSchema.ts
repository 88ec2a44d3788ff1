/** What changed in the record from version to version, told to those who read or cite it. */
import * as v from 'valibot'
import { LocalisedTextSchema } from './text'

/** `changed`: told or drawn otherwise, no fact corrected; `published`: files and fields, for those who use them. */
export const CHANGE_KINDS = ['added', 'corrected', 'merged', 'changed', 'published'] as const

export const SEMANTIC_VERSION = /^\d+\.\d+\.\d+$/

export const ReleaseSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(SEMANTIC_VERSION, 'a version is three numbers such as 1.0.0')),
  /** The day on which the record first bore the version. */
  date: v.optional(v.pipe(v.string(), v.isoDate('a date is a day such as 2026-11-22'))),
  summary: v.optional(LocalisedTextSchema),
  changes: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(CHANGE_KINDS), text: LocalisedTextSchema })),
    v.minLength(1, 'a version without a change'),
  ),
})
export type Release = v.InferOutput<typeof ReleaseSchema>

/** The published file. Newest first. */
export const ChangesFileSchema = v.object({ version: v.string(), items: v.array(ReleaseSchema) })
