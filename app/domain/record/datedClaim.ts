import * as v from 'valibot'
import { isEdtfLevel1 } from '../dates/edtf'
import { LocalisedTextSchema } from './text'

/** In the order of Date.getUTCDay. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const

const EdtfSchema = v.pipe(
  v.string('a date is text in quotation marks, such as "2025-11-16"'),
  v.check(
    isEdtfLevel1,
    'not an EDTF level 1 date, such as 2025-11-16, 2024-08-09/2024-08-10, 2025~ or 2025-11',
  ),
)

/**
 * A date and how it is known. `derived` means worked out by us from what a source says
 * ("three days before"), and then the reasoning is required, in both languages.
 */
export const DatedClaimSchema = v.pipe(
  v.strictObject({
    edtf: EdtfSchema,
    basis: v.picklist(['stated', 'derived']),
    reasoning: v.optional(LocalisedTextSchema),
    /** The day of the week the source prints; the compile step holds it against the date. */
    weekday: v.optional(v.picklist(WEEKDAYS)),
  }),
  v.check(
    (date) => date.basis === 'stated' || date.reasoning !== undefined,
    'a derived date needs its reasoning in both languages',
  ),
)
export type DatedClaim = v.InferOutput<typeof DatedClaimSchema>
