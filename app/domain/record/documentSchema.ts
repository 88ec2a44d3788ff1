/** What was proposed, adopted or signed. */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { ConfidenceSchema, checkCaution } from './confidence'
import { DatedClaimSchema } from './datedClaim'
import { PlaceLinkSchema } from './placeSchema'
import { IdSchema, LocalisedTextSchema } from './text'
import { checkDateOrReason, checkPlacesOrReason } from './whenAndWhere'

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

export const DOCUMENT_STAGES = [
  'proposed',
  'announced',
  'awaited',
  /** Its text is settled and bears initials; it is not signed yet. */
  'initialled',
  'adopted',
  'signed',
  'published',
] as const

/** What other pages tell of a document of the articles; apart from it, so that both readings remain. */
const ElsewhereSchema = v.pipe(
  v.strictObject({
    stage: v.optional(v.picklist(DOCUMENT_STAGES)),
    stageNote: v.optional(LocalisedTextSchema),
    date: v.optional(DatedClaimSchema),
    summary: LocalisedTextSchema,
    /** Beside those who had signed by the articles; whoever of them was awaited is so no longer. */
    signedBy: v.optional(v.array(IdSchema)),
    confidence: ConfidenceSchema,
    caution: v.optional(LocalisedTextSchema),
    citations: CitationsSchema,
  }),
  checkCaution(),
)

export const DocumentSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    title: LocalisedTextSchema,
    summary: LocalisedTextSchema,
    kind: v.picklist(DOCUMENT_KINDS),
    stage: v.picklist(DOCUMENT_STAGES),
    stageNote: v.optional(LocalisedTextSchema),
    date: v.optional(DatedClaimSchema),
    /** Why there is no date; required exactly where `date` is absent. */
    undated: v.optional(LocalisedTextSchema),
    target: v.optional(DatedClaimSchema),
    places: v.array(PlaceLinkSchema),
    /** Why no place is given; required exactly where `places` is empty. */
    unplaced: v.optional(LocalisedTextSchema),
    participants: v.array(IdSchema),
    /** Who had signed, and whose signature was still awaited, as of the sources. */
    signedBy: v.optional(v.array(IdSchema)),
    awaitedFrom: v.optional(v.array(IdSchema)),
    opinionOf: v.optional(v.array(IdSchema)),
    events: v.array(IdSchema),
    corridors: v.optional(v.array(IdSchema)),
    elsewhere: v.optional(ElsewhereSchema),
    citations: CitationsSchema,
  }),
  checkDateOrReason('a document'),
  checkPlacesOrReason('a document'),
)

export type AtlasDocument = v.InferOutput<typeof DocumentSchema>

export type DocumentStage = AtlasDocument['stage']
