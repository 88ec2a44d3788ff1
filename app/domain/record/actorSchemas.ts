/** People and organisations. */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { IdSchema, LocalisedTextSchema } from './text'

const SpellingsSchema = v.optional(v.array(v.string()))

export const PersonSchema = v.strictObject({
  id: IdSchema,
  name: LocalisedTextSchema,
  role: LocalisedTextSchema,
  country: v.optional(IdSchema),
  spellings: SpellingsSchema,
  note: v.optional(LocalisedTextSchema),
  citations: CitationsSchema,
})

export type Person = v.InferOutput<typeof PersonSchema>

export const OrganisationSchema = v.strictObject({
  id: IdSchema,
  name: LocalisedTextSchema,
  role: LocalisedTextSchema,
  /** True where the sources only propose or suppose it. */
  isProposed: v.optional(v.boolean()),
  country: v.optional(IdSchema),
  spellings: SpellingsSchema,
  note: v.optional(LocalisedTextSchema),
  citations: CitationsSchema,
})

export type Organisation = v.InferOutput<typeof OrganisationSchema>
