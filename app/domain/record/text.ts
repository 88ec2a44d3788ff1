import * as v from 'valibot'

/** Text for people, in both languages of the atlas; neither may be empty. */
export const LocalisedTextSchema = v.strictObject({
  ar: v.pipe(v.string(), v.trim(), v.nonEmpty('the Arabic text is empty')),
  en: v.pipe(v.string(), v.trim(), v.nonEmpty('the English text is empty')),
})
export type LocalisedText = v.InferOutput<typeof LocalisedTextSchema>

export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Readable, stable, unique in the whole record: lower-case words and numbers joined by hyphens. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words and numbers joined by hyphens'),
  v.maxLength(80, 'an id has at most 80 characters'),
)
