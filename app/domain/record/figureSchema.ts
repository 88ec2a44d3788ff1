/** Numbers: what they measure, how sure they are, and what they may not be added to. */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { ConfidenceSchema, checkCaution } from './confidence'
import { DatedClaimSchema } from './datedClaim'
import { PlaceLinkSchema } from './placeSchema'
import { SupersededValuesSchema } from './supersededSchema'
import { IdSchema, LocalisedTextSchema } from './text'
import { checkPlacesOrReason } from './whenAndWhere'

export const FIGURE_STAGES = [
  'realised',
  'announced',
  'potential',
  'renewed',
  'claimed',
  'target',
  /** What a port, a line or a pipeline could handle, whatever it does handle. */
  'capacity',
  'forecast',
  'pledged',
] as const

export const FIGURE_KINDS = ['money', 'share', 'quantity', 'count', 'ordinal', 'duration', 'horizon'] as const

export const FIGURE_UNITS = [
  'USD',
  'EUR',
  'percent',
  'aircraft',
  'jobs',
  'locomotives',
  'companies',
  'proposals',
  'meetings',
  'countries',
  'signatories',
  'signatures',
  'sections',
  'days',
  'years',
  'ordinal',
  'calendar-year',
  'tonnes',
  'teu',
  'trains',
  'containers',
] as const

/** What a later source says of what was announced or aimed at: a figure or an event of the record. */
export const FigureOutcomeSchema = v.pipe(
  v.strictObject({
    figure: v.optional(IdSchema),
    event: v.optional(IdSchema),
    /** How far the two can be set side by side. */
    note: v.optional(LocalisedTextSchema),
  }),
  v.check(
    ({ figure, event }) => (figure === undefined) !== (event === undefined),
    'what a figure became is either a figure or an event',
  ),
)

export const FigureSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    label: LocalisedTextSchema,
    /** What it measures and what it does not, in one or two sentences. */
    note: LocalisedTextSchema,
    kind: v.picklist(FIGURE_KINDS),
    /** In whole units: 10.7 billion is 10700000000. Null where the source gives no number. */
    value: v.nullable(v.number()),
    /** The upper end of a range whose lower end is `value`. */
    valueTo: v.optional(v.number()),
    bound: v.picklist(['exactly', 'about', 'more-than', 'less-than', 'unstated']),
    unit: v.picklist(FIGURE_UNITS),
    /** The word of scale the source prints. */
    scale: v.optional(v.picklist(['one', 'thousand', 'million', 'billion']), 'one'),
    /** Digits after the point as the source prints them, so that 10.7 and 11 never look alike. */
    fractionDigits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)), 0),
    stage: v.picklist(FIGURE_STAGES),
    /** Read off the source, counted by us in it, or converted by the source from another figure. */
    basis: v.optional(v.picklist(['stated', 'counted', 'converted']), 'stated'),
    scope: LocalisedTextSchema,
    /** The period it refers to; absent where the source states none. */
    period: v.optional(DatedClaimSchema),
    noPeriod: v.optional(LocalisedTextSchema),
    /** When it was reported; absent only where no source shows a date and the period is known. */
    reported: v.optional(DatedClaimSchema),
    target: v.optional(DatedClaimSchema),
    places: v.array(PlaceLinkSchema),
    unplaced: v.optional(LocalisedTextSchema),
    /** Whose figure it is: who claimed, announced or counted it. */
    attributedTo: v.optional(v.array(IdSchema)),
    /** Whose statistics: a country or an organisation, only where known. */
    reporter: v.optional(IdSchema),
    /** The measure it is a value of, and the series within that measure. */
    measure: v.optional(IdSchema),
    series: v.optional(IdSchema),
    /** The change on the period before, in percent, as the source prints it. */
    changePercent: v.optional(v.number()),
    confidence: v.optional(ConfidenceSchema),
    caution: v.optional(LocalisedTextSchema),
    events: v.array(IdSchema),
    documents: v.optional(v.array(IdSchema)),
    /** Written at the earlier one alone; a realised value of the target's own year needs no link. */
    became: v.optional(v.array(FigureOutcomeSchema)),
    conversionOf: v.optional(IdSchema),
    /** A value of a measure that says this very sum again: one sum, told by an article and by other sources. */
    sameAs: v.optional(IdSchema),
    /** The larger figure this one is part of; the two are never added. */
    nestedIn: v.optional(IdSchema),
    isSummable: v.optional(v.boolean(), false),
    superseded: v.optional(SupersededValuesSchema),
    citations: CitationsSchema,
  }),
  v.check(
    (figure) => (figure.period === undefined) !== (figure.noPeriod === undefined),
    'a figure has either the period it refers to or, under "noPeriod", a sentence that none is stated',
  ),
  v.check(
    (figure) => (figure.value === null) === (figure.bound === 'unstated'),
    'a figure without a number has the bound "unstated", and only such a figure',
  ),
  checkPlacesOrReason('a figure'),
  v.check(
    (figure) => figure.stage !== 'claimed' || (figure.attributedTo?.length ?? 0) > 0,
    'a claimed figure names who claims it under "attributedTo"',
  ),
  v.check(
    (figure) => figure.period !== undefined || figure.reported !== undefined,
    'a figure without a period says when it was reported',
  ),
  v.check(
    ({ value, valueTo }) => valueTo === undefined || (value !== null && value < valueTo),
    'a range ends, under "valueTo", above the value it begins with',
  ),
  v.check(
    ({ measure, series }) => (measure === undefined) === (series === undefined),
    'a value of a measure names both the measure and the series',
  ),
  checkCaution(),
)

export type Figure = v.InferOutput<typeof FigureSchema>

export type FigureStage = Figure['stage']
