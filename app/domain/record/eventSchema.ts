/** What happened, is expected or is reported. */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { DatedClaimSchema } from './datedClaim'
import { PlaceLinkSchema } from './placeSchema'
import { IdSchema, LocalisedTextSchema } from './text'

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
] as const

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
    citations: CitationsSchema,
  }),
  v.check(
    (event) => (event.date === undefined) !== (event.undated === undefined),
    'an event has either a date or, under "undated", the reason it has none',
  ),
  v.check(
    (event) => (event.places.length === 0) === (event.unplaced !== undefined),
    'an event has either places or, under "unplaced", the reason it has none',
  ),
  v.check(
    (event) => event.kind !== 'opinion' || (event.opinionOf?.length ?? 0) > 0,
    'an opinion names whose it is under "opinionOf"',
  ),
)

export type AtlasEvent = v.InferOutput<typeof EventSchema>

export type EventStatus = AtlasEvent['status']
