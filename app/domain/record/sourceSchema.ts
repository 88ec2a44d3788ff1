/** What the record rests on: the founding articles, cited by their places, and public pages, cited whole. */
import * as v from 'valibot'
import { DatedClaimSchema } from './datedClaim'
import { IdSchema, LocalisedTextSchema } from './text'

const SOURCE_LANGUAGES = [
  'ar',
  'en',
  'ru',
  'az',
  'kk',
  'uz',
  'ky',
  'kaa',
  'tr',
  'fa',
  'de',
  'es',
  'fr',
  'it',
  'uk',
  'zh',
  'ja',
] as const

const COMMON_FIELDS = {
  id: IdSchema,
  /** Its own title in its own language; absent where none was seen. */
  title: v.optional(v.string()),
  outlet: LocalisedTextSchema,
  url: v.pipe(
    v.string(),
    v.url('not an address'),
    v.regex(/^https?:\/\//, 'an address starts with http:// or https://'),
  ),
  language: v.picklist(SOURCE_LANGUAGES),
  /** The day its text was last read for the record. */
  read: DatedClaimSchema,
  isMachineTranslated: v.optional(v.boolean(), false),
}

/** One of the articles the atlas began with: read line by line, and every claim cites a place in it. */
const ArticleSchema = v.strictObject({
  ...COMMON_FIELDS,
  published: DatedClaimSchema,
  /** How places in it are named, and how many there are. */
  unit: v.picklist(['paragraph', 'sentence']),
  unitCount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** One or two sentences: what it is and where its content comes from. */
  about: LocalisedTextSchema,
  defects: v.array(LocalisedTextSchema),
})

/** Any other public page: its address, and no places of its own to cite. */
const PageSchema = v.strictObject({
  ...COMMON_FIELDS,
  /** Absent where the page shows no date. */
  published: v.optional(DatedClaimSchema),
  /** Never there: it is what tells the two apart. */
  unit: v.optional(v.undefined()),
  defects: v.optional(v.array(LocalisedTextSchema), []),
})

export const SourceSchema = v.variant('unit', [ArticleSchema, PageSchema])

export type Source = v.InferOutput<typeof SourceSchema>

export type FoundingArticle = v.InferOutput<typeof ArticleSchema>

/** The five articles have places to cite; every other source is a page. */
export function isFoundingArticle(source: Source): source is FoundingArticle {
  return source.unit !== undefined
}
