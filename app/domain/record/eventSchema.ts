/** What happened, is expected or is reported. */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { ConfidenceSchema, checkCaution } from './confidence'
import { DatedClaimSchema } from './datedClaim'
import { PlaceLinkSchema } from './placeSchema'
import { SupersededTextsSchema } from './supersededSchema'
import { IdSchema, LocalisedTextSchema } from './text'
import { checkDateOrReason, checkPlacesOrReason } from './whenAndWhere'

export const EVENT_KINDS = [
  'summit',
  'meeting',
  'visit',
  'talks',
  'signing',
  'decision',
  'announcement',
  'statement',
  'report',
  'opinion',
  'publication',
  'ceremony',
  /** A step of a project. */
  'milestone',
  'background',
] as const

export const EVENT_STATUSES = ['expected', 'unconfirmed', 'held', 'postponed', 'cancelled'] as const

export const EVENT_RELATIONS = [
  'part-of',
  'realises',
  'realised-by',
  'contradicts',
  'contradicted-by',
  'follows',
  /** From an expectation, plan or earlier attempt to the event it became. */
  'became',
] as const

export type EventRelation = (typeof EVENT_RELATIONS)[number]

const OutcomesSchema = v.array(LocalisedTextSchema)

/** What other pages tell of an event of the articles; apart from it, so that both readings remain. */
const ElsewhereSchema = v.pipe(
  v.strictObject({
    status: v.optional(v.picklist(EVENT_STATUSES)),
    statusNote: v.optional(LocalisedTextSchema),
    date: v.optional(DatedClaimSchema),
    summary: LocalisedTextSchema,
    outcomes: v.optional(OutcomesSchema),
    /** Beside those the articles name. */
    participants: v.optional(v.array(IdSchema)),
    /** Instead of the articles' places, only where those are wrong or absent. */
    places: v.optional(v.pipe(v.array(PlaceLinkSchema), v.minLength(1))),
    confidence: ConfidenceSchema,
    caution: v.optional(LocalisedTextSchema),
    citations: CitationsSchema,
  }),
  checkCaution(),
)

export const EventSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    title: LocalisedTextSchema,
    summary: LocalisedTextSchema,
    kind: v.picklist(EVENT_KINDS),
    /** As of its sources; never inferred from tense. */
    status: v.picklist(EVENT_STATUSES),
    /** Why this status, where sources differ in time or certainty. */
    statusNote: v.optional(LocalisedTextSchema),
    /** When it happened or is planned. */
    date: v.optional(DatedClaimSchema),
    /** Why there is no date; required exactly where `date` is absent. */
    undated: v.optional(LocalisedTextSchema),
    /** The year it aims at, kept apart from when it happened. */
    target: v.optional(DatedClaimSchema),
    places: v.array(PlaceLinkSchema),
    /** Why no place is given; required exactly where `places` is empty. */
    unplaced: v.optional(LocalisedTextSchema),
    /** Ids of people, organisations or countries. */
    participants: v.array(IdSchema),
    /** Whose opinion or claim this is. */
    opinionOf: v.optional(v.array(IdSchema)),
    /** The chain of reporting behind the citing source. */
    reportedBy: v.optional(v.array(IdSchema)),
    links: v.optional(v.array(v.strictObject({ event: IdSchema, relation: v.picklist(EVENT_RELATIONS) }))),
    corridors: v.optional(v.array(IdSchema)),
    /** What came of it, each in a sentence. */
    outcomes: v.optional(OutcomesSchema),
    confidence: v.optional(ConfidenceSchema),
    caution: v.optional(LocalisedTextSchema),
    /** True for an entry that records a plan since replaced. */
    isOriginalPlan: v.optional(v.boolean()),
    /** True where it was signed or held by video link: it has no venue. */
    isOnline: v.optional(v.boolean()),
    /** Of an expectation: what could and could not be found about what became of it. */
    followUp: v.optional(LocalisedTextSchema),
    elsewhere: v.optional(ElsewhereSchema),
    superseded: v.optional(SupersededTextsSchema),
    citations: CitationsSchema,
  }),
  checkDateOrReason('an event'),
  checkPlacesOrReason('an event'),
  v.check(
    (event) => event.kind !== 'opinion' || (event.opinionOf?.length ?? 0) > 0,
    'an opinion names whose it is under "opinionOf"',
  ),
  checkCaution(),
)

export type AtlasEvent = v.InferOutput<typeof EventSchema>

export type EventStatus = AtlasEvent['status']
