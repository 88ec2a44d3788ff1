/** What is measured again and again: one definition and one unit, with a series for each pair or place. */
import * as v from 'valibot'
import { FIGURE_KINDS, FIGURE_UNITS } from './figureSchema'
import { PlaceLinkSchema } from './placeSchema'
import { IdSchema, LocalisedTextSchema } from './text'
import { checkPlacesOrReason } from './whenAndWhere'

const SeriesSchema = v.pipe(
  v.strictObject({
    /** Unique within its measure. */
    id: IdSchema,
    name: LocalisedTextSchema,
    /** Only where it differs from the measure's, such as a contract in euros. */
    unit: v.optional(v.picklist(FIGURE_UNITS)),
    places: v.array(PlaceLinkSchema),
    /** Why no place is given; required exactly where `places` is empty. */
    unplaced: v.optional(LocalisedTextSchema),
    corridors: v.optional(v.array(IdSchema)),
  }),
  checkPlacesOrReason('a series'),
)

export type Series = v.InferOutput<typeof SeriesSchema>

export const MeasureSchema = v.strictObject({
  id: IdSchema,
  name: LocalisedTextSchema,
  /** What is counted and what is not, and why its values are not added up. */
  definition: LocalisedTextSchema,
  kind: v.picklist(FIGURE_KINDS),
  /** The unit every value has, unless its series names another. */
  unit: v.picklist(FIGURE_UNITS),
  series: v.pipe(v.array(SeriesSchema), v.minLength(1, 'a measure has at least one series')),
})

export type Measure = v.InferOutput<typeof MeasureSchema>
