/** How sure the atlas is of what pages tell, and what a reader should mind. */
import * as v from 'valibot'
import type { LocalisedText } from './text'

export const ConfidenceSchema = v.picklist(['high', 'medium', 'low'])

export type Confidence = v.InferOutput<typeof ConfidenceSchema>

interface Weighed {
  readonly confidence?: Confidence | undefined
  readonly caution?: LocalisedText | undefined
}

/** Doubt without its reason helps no reader. */
export function checkCaution<Item extends Weighed>() {
  return v.check<Item, string>(
    ({ confidence, caution }) => confidence !== 'low' || caution !== undefined,
    'low confidence needs a "caution" that says why, in both languages',
  )
}
