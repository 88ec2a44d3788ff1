/** Ways, projects and ideas that join places. */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { DatedClaimSchema } from './datedClaim'
import { PlaceLinkSchema } from './placeSchema'
import { IdSchema, LocalisedTextSchema } from './text'
import { checkDateOrReason, checkPlacesOrReason } from './whenAndWhere'

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

/** What other pages tell of a corridor the articles name: it goes over what the articles say, beside which it is shown. */
export const CorridorElsewhereSchema = v.strictObject({
  name: v.optional(LocalisedTextSchema),
  summary: LocalisedTextSchema,
  mode: v.optional(v.picklist(CORRIDOR_MODES)),
  stage: v.picklist(CORRIDOR_STAGES),
  stageNote: LocalisedTextSchema,
  citations: CitationsSchema,
})

export const CorridorSchema = v.pipe(
  v.strictObject({
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
    /** Why there is no date; required exactly where `date` is absent. */
    undated: v.optional(LocalisedTextSchema),
    places: v.array(PlaceLinkSchema),
    /** Why no place is given; required exactly where `places` is empty. */
    unplaced: v.optional(LocalisedTextSchema),
    /**
     * Ids of the places the sources name, in order along the route.
     * Drawn as a schematic line; absent where fewer than two are named.
     */
    path: v.optional(v.pipe(v.array(IdSchema), v.minLength(2))),
    /** What is not known of the route. */
    routeNote: v.optional(LocalisedTextSchema),
    elsewhere: v.optional(CorridorElsewhereSchema),
    /** Ids it had before; links to them open it. */
    formerIds: v.optional(v.array(IdSchema)),
    opinionOf: v.optional(v.array(IdSchema)),
    /** Corridors that outside usage treats as the same or as its parent. */
    related: v.optional(v.array(v.strictObject({ corridor: IdSchema, note: LocalisedTextSchema }))),
    citations: CitationsSchema,
  }),
  checkDateOrReason('a corridor'),
  checkPlacesOrReason('a corridor'),
)

export type Corridor = v.InferOutput<typeof CorridorSchema>

export type CorridorMode = Corridor['mode']

export type CorridorStage = Corridor['stage']
