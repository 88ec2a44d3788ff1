/** The course of a corridor as sources outside the articles tell it: branches of legs between stations. */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { ConfidenceSchema, checkCaution } from './confidence'
import { DatedClaimSchema } from './datedClaim'
import { LonLatSchema } from './placeSchema'
import { IdSchema, LocalisedTextSchema } from './text'

export const LEG_MODES = ['rail', 'ferry', 'road', 'fibre', 'power', 'pipeline'] as const

/** From an idea to trains running. `partly-operating`: some of it is in use, the rest is not. */
export const LEG_STATES = [
  'proposed',
  'planned',
  'under-construction',
  'partly-operating',
  'operating',
  'suspended',
] as const

/** `surveyed`: follows the ground. `approximate`: within some 15 km. `schematic`: these ends, in this order. */
export const LEG_PRECISIONS = ['surveyed', 'approximate', 'schematic'] as const

export const LegStateEntrySchema = v.strictObject({
  state: v.picklist(LEG_STATES),
  /** Absent only in a first entry: it was so before any source of the record begins to tell. */
  since: v.optional(DatedClaimSchema),
  note: v.optional(LocalisedTextSchema),
  citations: CitationsSchema,
})

export type LegStateEntry = v.InferOutput<typeof LegStateEntrySchema>

/** Rules a leg may break for a reason that is written down. */
export const LEG_RULES = ['coast', 'border', 'length', 'turn'] as const

export const LegSchema = v.strictObject({
  /** Unique within its route. */
  id: IdSchema,
  /** One of the route's branches. */
  branch: IdSchema,
  /** Ids of stations. */
  from: IdSchema,
  to: IdSchema,
  /** Stations passed in order, by id; a bend without a name is its [longitude, latitude]. */
  via: v.optional(v.array(v.union([IdSchema, LonLatSchema])), []),
  mode: v.picklist(LEG_MODES),
  precision: v.picklist(LEG_PRECISIONS),
  /** Oldest first. The state of a year is the last one that had begun when the year ended. */
  history: v.pipe(v.array(LegStateEntrySchema), v.minLength(1, 'a leg has at least one state')),
  /** When it is to open, by whoever says so. */
  target: v.optional(v.strictObject({ ...DatedClaimSchema.entries, citations: CitationsSchema })),
  /** As sources give it; several where they differ. */
  lengths: v.optional(
    v.array(
      v.strictObject({
        kilometres: v.pipe(v.number(), v.minValue(0)),
        /** What the length takes in, where that is not the leg as drawn. */
        note: v.optional(LocalisedTextSchema),
        citations: CitationsSchema,
      }),
    ),
  ),
  note: v.optional(LocalisedTextSchema),
  /** Where the drawn line may do what lines otherwise may not, and why. */
  accepts: v.optional(v.array(v.strictObject({ rule: v.picklist(LEG_RULES), reason: LocalisedTextSchema }))),
  /** Made by the compile step, never written: the drawn line, from `from` to `to`. */
  line: v.optional(v.array(LonLatSchema)),
  /** Made by the compile step: how far along the drawn line each station of the leg lies, from first to last. */
  stationKilometres: v.optional(v.array(v.number())),
  /** Made by the compile step where no page says since when: the year of the first page that tells of the leg at all. */
  attestedFrom: v.optional(v.pipe(v.number(), v.integer())),
})

export type Leg = v.InferOutput<typeof LegSchema>
export type LegMode = Leg['mode']
export type LegState = LegStateEntry['state']

export const ROUTE_FACT_KINDS = ['length', 'capacity', 'cost', 'transit-time'] as const

export const ROUTE_FACT_UNITS = [
  'kilometres',
  'tonnes-per-year',
  'teu-per-year',
  'passengers-per-year',
  'barrels-per-day',
  'cubic-metres-per-year',
  'terabits-per-second',
  'megawatts',
  'US-dollars',
  'euros',
  'days',
] as const

export const ROUTE_FACT_STAGES = ['realised', 'announced', 'estimated', 'target'] as const

/** One number a source gives for the whole corridor or a named part of it. Never added to another. */
export const RouteFactSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    kind: v.picklist(ROUTE_FACT_KINDS),
    value: v.number(),
    /** The upper end of a range that begins at `value`. */
    upTo: v.optional(v.number()),
    bound: v.optional(v.picklist(['about', 'more-than', 'less-than'])),
    unit: v.picklist(ROUTE_FACT_UNITS),
    stage: v.picklist(ROUTE_FACT_STAGES),
    /** The time it refers to; of a target, when it is to be reached. */
    refersTo: v.optional(DatedClaimSchema),
    /** What it covers: the whole corridor is said too. */
    scope: LocalisedTextSchema,
    /** True where it covers the whole corridor: only such facts are set side by side with another corridor's. */
    isWhole: v.boolean(),
    citations: CitationsSchema,
  }),
  v.check(({ value, upTo }) => upTo === undefined || upTo > value, 'a range ends above where it begins'),
)

export type RouteFact = v.InferOutput<typeof RouteFactSchema>

export const MilestoneSchema = v.strictObject({
  date: DatedClaimSchema,
  text: LocalisedTextSchema,
  /** The event of the record that is the same. */
  event: v.optional(IdSchema),
  citations: CitationsSchema,
})

export type Milestone = v.InferOutput<typeof MilestoneSchema>

export const RouteSchema = v.pipe(
  v.strictObject({
    /** The corridor's id and `-route`. */
    id: v.pipe(IdSchema, v.endsWith('-route', 'the id of a route ends in "-route"')),
    corridor: IdSchema,
    /** In the order they are told; the first is the main one. */
    branches: v.pipe(
      v.array(
        v.strictObject({
          id: IdSchema,
          name: LocalisedTextSchema,
          /** Why it shares no station with the rest of the route; absent where it does. */
          apart: v.optional(LocalisedTextSchema),
        }),
      ),
      v.minLength(1, 'a route has at least one branch'),
    ),
    /** Along each branch in travelling order, from east to west or north to south. */
    legs: v.pipe(v.array(LegSchema), v.minLength(1, 'a route has at least one leg')),
    facts: v.optional(v.array(RouteFactSchema), []),
    /** Oldest first. */
    milestones: v.optional(v.array(MilestoneSchema), []),
    /** What is not known, a sentence each. */
    unknowns: v.optional(v.array(LocalisedTextSchema), []),
    confidence: ConfidenceSchema,
    caution: v.optional(LocalisedTextSchema),
    citations: CitationsSchema,
  }),
  checkCaution(),
)

export type Route = v.InferOutput<typeof RouteSchema>
