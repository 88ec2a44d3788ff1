/** What the record said before a correction; kept, so that whoever cited it finds it again. */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { LocalisedTextSchema } from './text'

const FIELDS = {
  /** The last version of the record that said so. */
  until: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers, such as 1.1.0')),
  /** Why it was wrong. */
  why: LocalisedTextSchema,
  /** What it had rested on. */
  citations: CitationsSchema,
}

/** Of an event: in words. */
export const SupersededTextsSchema = v.pipe(
  v.array(v.strictObject({ text: LocalisedTextSchema, ...FIELDS })),
  v.minLength(1),
)

/** Of a figure: the number, in whole units, or words where something else of it was wrong. */
export const SupersededValuesSchema = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({ value: v.optional(v.number()), text: v.optional(LocalisedTextSchema), ...FIELDS }),
      v.check(
        ({ value, text }) => (value === undefined) !== (text === undefined),
        'what is superseded is either a "value" or, in words, a "text"',
      ),
    ),
  ),
  v.minLength(1),
)

export type SupersededText = v.InferOutput<typeof SupersededTextsSchema>[number]
export type SupersededValue = v.InferOutput<typeof SupersededValuesSchema>[number]
