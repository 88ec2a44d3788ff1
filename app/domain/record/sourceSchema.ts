/** What the record rests on. */
import * as v from 'valibot'
import { DatedClaimSchema } from './datedClaim'
import { IdSchema, LocalisedTextSchema } from './text'

export const SourceSchema = v.strictObject({
  id: IdSchema,
  /** Its own title in its own language; absent where none was seen. */
  title: v.optional(v.string()),
  outlet: LocalisedTextSchema,
  url: v.pipe(
    v.string(),
    v.url('not an address'),
    v.regex(/^https?:\/\//, 'an address starts with http:// or https://'),
  ),
  language: v.picklist(['ar', 'en', 'ru', 'az', 'kk', 'uz']),
  published: DatedClaimSchema,
  /** The day its text was last read for the record. */
  read: DatedClaimSchema,
  /** How places in it are named, and how many there are. */
  unit: v.picklist(['paragraph', 'sentence']),
  unitCount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  isMachineTranslated: v.optional(v.boolean(), false),
  /** One or two sentences: what it is and where its content comes from. */
  about: LocalisedTextSchema,
  defects: v.array(LocalisedTextSchema),
})

export type Source = v.InferOutput<typeof SourceSchema>
