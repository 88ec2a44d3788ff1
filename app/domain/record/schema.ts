/**
 * The shape of the record: one schema for the compile step and for the browser.
 * Owns what a place, event, figure, corridor, document, person, organisation, source and disagreement are;
 * rules that need more than one item live in data/compile.
 */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { DatedClaimSchema } from './datedClaim'
import { IdSchema, LocalisedTextSchema } from './text'

const CountryCodeSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'a country is its ISO 3166-1 alpha-2 code, such as KZ'),
)

/** [longitude, latitude] in degrees, WGS 84. */
export const LonLatSchema = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
])
export type LonLat = v.InferOutput<typeof LonLatSchema>

export const PLACE_KINDS = ['city', 'venue', 'site', 'country', 'region', 'sea'] as const

export const PlaceSchema = v.strictObject({
  id: IdSchema,
  name: LocalisedTextSchema,
  kind: v.picklist(PLACE_KINDS),
  /** The country it lies in; absent for regions and seas shared by several. */
  country: v.optional(CountryCodeSchema),
  /** The city a venue is in, or the country a city is in. */
  within: v.optional(IdSchema),
  /** Absent for places with no bounds of their own, such as "the West". */
  lonLat: v.optional(LonLatSchema),
  /** True for the cities the atlas opens with. */
  isHub: v.optional(v.boolean()),
  /** One line under the name: what this place is in the record. */
  context: LocalisedTextSchema,
  /** Said in the panel when the name is easily misread, e.g. a capital that stands for its government. */
  note: v.optional(LocalisedTextSchema),
  aliases: v.optional(v.array(v.string())),
})
export type Place = v.InferOutput<typeof PlaceSchema>

/**
 * How an item and a place belong together.
 * `venue`: it happened there. `site`: the project stands there. `subject`: it is about that place.
 * `stated-at`: it was said or proposed there. `outlet`: only the reporting outlet sits there.
 */
export const PLACE_ROLES = ['venue', 'site', 'subject', 'stated-at', 'outlet'] as const
const PlaceLinkSchema = v.strictObject({
  place: IdSchema,
  role: v.picklist(PLACE_ROLES),
  basis: v.optional(v.picklist(['stated', 'derived']), 'stated'),
})
export type PlaceLink = v.InferOutput<typeof PlaceLinkSchema>
export type PlaceRole = PlaceLink['role']

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

export const FIGURE_STAGES = ['realised', 'announced', 'potential', 'renewed', 'claimed', 'target'] as const
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
] as const

export const FigureSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    label: LocalisedTextSchema,
    /** What it measures and what it does not, in one or two sentences. */
    note: LocalisedTextSchema,
    kind: v.picklist(FIGURE_KINDS),
    /** In whole units: 10.7 billion is 10700000000. Null where the source gives no number. */
    value: v.nullable(v.number()),
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
    /** When it was reported. */
    reported: DatedClaimSchema,
    target: v.optional(DatedClaimSchema),
    places: v.array(PlaceLinkSchema),
    unplaced: v.optional(LocalisedTextSchema),
    /** Whose figure it is: who claimed, announced or counted it. */
    attributedTo: v.optional(v.array(IdSchema)),
    events: v.array(IdSchema),
    documents: v.optional(v.array(IdSchema)),
    conversionOf: v.optional(IdSchema),
    /** The larger figure this one is part of; the two are never added. */
    nestedIn: v.optional(IdSchema),
    isSummable: v.optional(v.boolean(), false),
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
  v.check(
    (figure) => (figure.places.length === 0) === (figure.unplaced !== undefined),
    'a figure has either places or, under "unplaced", the reason it has none',
  ),
  v.check(
    (figure) => figure.stage !== 'claimed' || (figure.attributedTo?.length ?? 0) > 0,
    'a claimed figure names who claims it under "attributedTo"',
  ),
)
export type Figure = v.InferOutput<typeof FigureSchema>
export type FigureStage = Figure['stage']

export const CORRIDOR_MODES = [
  'multimodal',
  'rail',
  'road',
  'ferry',
  'fibre',
  'power',
  'pipeline',
  'digital',
  'air',
  'unstated',
  'none',
] as const
export const CORRIDOR_STAGES = [
  'operating',
  'under-construction',
  'planned',
  'proposed',
  'envisaged',
  'claimed',
] as const

export const CorridorSchema = v.strictObject({
  id: IdSchema,
  name: LocalisedTextSchema,
  aliases: v.optional(v.array(v.string())),
  summary: LocalisedTextSchema,
  /** A corridor has a course; a project stands at a place; a concept has neither. */
  kind: v.picklist(['corridor', 'project', 'concept']),
  mode: v.picklist(CORRIDOR_MODES),
  stage: v.picklist(CORRIDOR_STAGES),
  /** What the sources say of its state, no more. */
  stageNote: LocalisedTextSchema,
  /** When its sources speak of it. */
  date: v.optional(DatedClaimSchema),
  undated: v.optional(LocalisedTextSchema),
  places: v.array(PlaceLinkSchema),
  unplaced: v.optional(LocalisedTextSchema),
  /**
   * Ids of the places the sources name, in order along the route.
   * Drawn as a schematic line; absent where fewer than two are named.
   */
  path: v.optional(v.pipe(v.array(IdSchema), v.minLength(2))),
  /** What is not known of the route. */
  routeNote: v.optional(LocalisedTextSchema),
  opinionOf: v.optional(v.array(IdSchema)),
  /** Corridors that outside usage treats as the same or as its parent. */
  related: v.optional(v.array(v.strictObject({ corridor: IdSchema, note: LocalisedTextSchema }))),
  citations: CitationsSchema,
})
export type Corridor = v.InferOutput<typeof CorridorSchema>
export type CorridorMode = Corridor['mode']
export type CorridorStage = Corridor['stage']

export const DOCUMENT_KINDS = [
  'treaty',
  'declaration',
  'statement',
  'decision',
  'agreement',
  'deal',
  'commitment',
  'concept',
  'plan',
  'strategy',
  'proposal',
  'idea',
  'initiative',
  'article',
  'endorsement',
] as const
export const DOCUMENT_STAGES = ['proposed', 'announced', 'awaited', 'adopted', 'signed', 'published'] as const

export const DocumentSchema = v.strictObject({
  id: IdSchema,
  title: LocalisedTextSchema,
  summary: LocalisedTextSchema,
  kind: v.picklist(DOCUMENT_KINDS),
  stage: v.picklist(DOCUMENT_STAGES),
  stageNote: v.optional(LocalisedTextSchema),
  date: v.optional(DatedClaimSchema),
  undated: v.optional(LocalisedTextSchema),
  target: v.optional(DatedClaimSchema),
  places: v.array(PlaceLinkSchema),
  unplaced: v.optional(LocalisedTextSchema),
  participants: v.array(IdSchema),
  /** Who had signed, and whose signature was still awaited, as of the sources. */
  signedBy: v.optional(v.array(IdSchema)),
  awaitedFrom: v.optional(v.array(IdSchema)),
  opinionOf: v.optional(v.array(IdSchema)),
  events: v.array(IdSchema),
  corridors: v.optional(v.array(IdSchema)),
  citations: CitationsSchema,
})
export type AtlasDocument = v.InferOutput<typeof DocumentSchema>
export type DocumentStage = AtlasDocument['stage']

const SpellingsSchema = v.optional(v.array(v.string()))

export const PersonSchema = v.strictObject({
  id: IdSchema,
  name: LocalisedTextSchema,
  role: LocalisedTextSchema,
  country: v.optional(IdSchema),
  spellings: SpellingsSchema,
  note: v.optional(LocalisedTextSchema),
  citations: CitationsSchema,
})
export type Person = v.InferOutput<typeof PersonSchema>

export const OrganisationSchema = v.strictObject({
  id: IdSchema,
  name: LocalisedTextSchema,
  role: LocalisedTextSchema,
  /** True where the sources only propose or suppose it. */
  isProposed: v.optional(v.boolean()),
  country: v.optional(IdSchema),
  spellings: SpellingsSchema,
  note: v.optional(LocalisedTextSchema),
  citations: CitationsSchema,
})
export type Organisation = v.InferOutput<typeof OrganisationSchema>

export const SourceSchema = v.strictObject({
  id: IdSchema,
  /** Its own title in its own language; absent where none was seen. */
  title: v.optional(v.string()),
  outlet: LocalisedTextSchema,
  url: v.pipe(
    v.string(),
    v.url('not an address'),
    v.regex(/^https?:\/\//, 'an address starts with http:// or https://'),
  ),
  language: v.picklist(['ar', 'en', 'ru', 'az', 'kk', 'uz']),
  published: DatedClaimSchema,
  /** The day its text was last read for the record. */
  read: DatedClaimSchema,
  /** How places in it are named, and how many there are. */
  unit: v.picklist(['paragraph', 'sentence']),
  unitCount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  isMachineTranslated: v.optional(v.boolean(), false),
  /** One or two sentences: what it is and where its content comes from. */
  about: LocalisedTextSchema,
  defects: v.array(LocalisedTextSchema),
})
export type Source = v.InferOutput<typeof SourceSchema>

/** Two or more claims on one question; shown side by side, never averaged. */
export const DisagreementSchema = v.strictObject({
  id: IdSchema,
  question: LocalisedTextSchema,
  explanation: LocalisedTextSchema,
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

/** Every kind of item, by the name of its published file. */
export const ITEM_SCHEMAS = {
  places: PlaceSchema,
  events: EventSchema,
  figures: FigureSchema,
  corridors: CorridorSchema,
  documents: DocumentSchema,
  people: PersonSchema,
  organisations: OrganisationSchema,
  sources: SourceSchema,
  disagreements: DisagreementSchema,
} as const

export type DatasetName = keyof typeof ITEM_SCHEMAS
export const DATASET_NAMES = Object.keys(ITEM_SCHEMAS) as DatasetName[]
export type ItemOf<Name extends DatasetName> = v.InferOutput<(typeof ITEM_SCHEMAS)[Name]>

/** The parsed record: every dataset as a list. */
export type AtlasRecord = { readonly [Name in DatasetName]: readonly ItemOf<Name>[] }

/** The envelope of a published file under /data/. */
export function buildDatasetSchema<Name extends DatasetName>(name: Name) {
  return v.object({
    version: v.string(),
    generatedFrom: v.string(),
    items: v.array(ITEM_SCHEMAS[name]),
  })
}
