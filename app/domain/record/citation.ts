import * as v from 'valibot'
import { IdSchema, LocalisedTextSchema } from './text'

/**
 * Where a claim is found: the source, the place in it, and what it supports there.
 * Articles with paragraphs are cited by `paragraph`; an article printed as one block is cited by `sentence`;
 * any other page is cited whole.
 * `printed` is the name or figure as the source prints it, never a sentence of it: five words at most.
 */
export const CitationSchema = v.strictObject({
  source: IdSchema,
  paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  sentence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  supports: v.optional(LocalisedTextSchema),
  printed: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => text.trim().split(/\s+/).length <= 5, 'a quotation has at most five words'),
    ),
  ),
})
export type Citation = v.InferOutput<typeof CitationSchema>

export const CitationsSchema = v.pipe(
  v.array(CitationSchema),
  v.minLength(1, 'every claim needs at least one citation'),
)
