/**
 * Values of a measure are written as short rows, one file per measure. Each becomes a figure: what all values of a
 * measure share is said once, in data/measures.yaml, and cannot drift from row to row.
 */
import * as v from 'valibot'
import { toSortKey } from '../../app/domain/dates/years'
import { ConfidenceSchema } from '../../app/domain/record/confidence'
import type { DatedClaim } from '../../app/domain/record/datedClaim'
import { DatedClaimSchema } from '../../app/domain/record/datedClaim'
import { FIGURE_STAGES, FigureOutcomeSchema } from '../../app/domain/record/figureSchema'
import type { Measure } from '../../app/domain/record/measureSchema'
import type { Source } from '../../app/domain/record/sourceSchema'
import { SupersededValuesSchema } from '../../app/domain/record/supersededSchema'
import { IdSchema, LocalisedTextSchema } from '../../app/domain/record/text'

export const ObservationSchema = v.strictObject({
  id: IdSchema,
  series: IdSchema,
  period: v.optional(DatedClaimSchema),
  noPeriod: v.optional(LocalisedTextSchema),
  target: v.optional(DatedClaimSchema),
  /** Needed where no page it cites shows a date: else the earliest of them is taken. */
  reported: v.optional(DatedClaimSchema),
  value: v.nullable(v.number()),
  valueTo: v.optional(v.number()),
  bound: v.picklist(['exactly', 'about', 'more-than', 'less-than', 'unstated']),
  scale: v.optional(v.picklist(['one', 'thousand', 'million', 'billion'])),
  fractionDigits: v.optional(v.number()),
  stage: v.picklist(FIGURE_STAGES),
  changePercent: v.optional(v.number()),
  reporter: v.optional(IdSchema),
  attributedTo: v.optional(v.array(IdSchema)),
  became: v.optional(v.array(FigureOutcomeSchema)),
  confidence: ConfidenceSchema,
  caution: v.optional(LocalisedTextSchema),
  superseded: v.optional(SupersededValuesSchema),
  /** Ids of pages: a page is cited whole. */
  citations: v.pipe(v.array(IdSchema), v.minLength(1, 'every claim needs at least one citation')),
})

export type Observation = v.InferOutput<typeof ObservationSchema>

/** The earliest date of the pages a row cites; undefined where none of them shows one. */
function findReported(
  citations: readonly string[],
  sources: ReadonlyMap<string, Source>,
): DatedClaim | undefined {
  return citations
    .map((id) => sources.get(id)?.published)
    .filter((published) => published !== undefined)
    .toSorted((a, b) => toSortKey(a.edtf) - toSortKey(b.edtf))[0]
}

/** "Bilateral trade: Kazakhstan – Azerbaijan", and never "Cargo on the Middle Corridor: Middle Corridor". */
function toLabel(measure: string, series: string): string {
  return measure.includes(series) ? measure : `${measure}: ${series}`
}

/** The figure as the schema wants it; undefined where the measure has no such series. */
export function toFigure(row: Observation, measure: Measure, sources: ReadonlyMap<string, Source>): unknown {
  const series = measure.series.find(({ id }) => id === row.series)
  if (!series) return undefined
  const reported = row.reported ?? findReported(row.citations, sources)
  return {
    ...row,
    label: {
      ar: toLabel(measure.name.ar, series.name.ar),
      en: toLabel(measure.name.en, series.name.en),
    },
    note: measure.definition,
    scope: series.name,
    kind: measure.kind,
    unit: series.unit ?? measure.unit,
    measure: measure.id,
    places: series.places,
    ...(series.unplaced ? { unplaced: series.unplaced } : {}),
    ...(reported ? { reported } : {}),
    events: [],
    citations: row.citations.map((source) => ({ source })),
  }
}
