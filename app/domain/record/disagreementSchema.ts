/** Two or more claims on one question. */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { IdSchema, LocalisedTextSchema } from './text'

/** Two or more claims on one question; shown side by side, never averaged. */
export const DisagreementSchema = v.strictObject({
  id: IdSchema,
  question: LocalisedTextSchema,
  explanation: LocalisedTextSchema,
  /** What each side counts or covers, where that is the difference. */
  scopeNote: v.optional(LocalisedTextSchema),
  /** What the claims differ in. */
  differsIn: v.picklist(['value', 'date', 'wording', 'scope']),
  claims: v.pipe(
    v.array(
      v.strictObject({
        claim: LocalisedTextSchema,
        /** The event, figure, corridor or document the claim belongs to. */
        item: IdSchema,
        citations: CitationsSchema,
      }),
    ),
    v.minLength(2, 'a disagreement has at least two sides'),
  ),
})

export type Disagreement = v.InferOutput<typeof DisagreementSchema>
