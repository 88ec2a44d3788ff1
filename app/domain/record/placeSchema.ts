/** Places, and how items belong to them. */
import * as v from 'valibot'
import { CitationsSchema } from './citation'
import { IdSchema, LocalisedTextSchema } from './text'

export const CountryCodeSchema = v.pipe(
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

/** True of what is no point on the ground: its symbol stands for the whole of it. */
export function isArea(kind: (typeof PLACE_KINDS)[number]): boolean {
  return kind === 'country' || kind === 'region' || kind === 'sea'
}

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
  /** Where an article names it; needed only where no item of the articles does. */
  citations: v.optional(CitationsSchema),
})

export type Place = v.InferOutput<typeof PlaceSchema>

/**
 * How an item and a place belong together.
 * `venue`: it happened there. `site`: the project stands there. `subject`: it is about that place.
 * `stated-at`: it was said or proposed there. `outlet`: only the reporting outlet sits there.
 */
export const PLACE_ROLES = ['venue', 'site', 'subject', 'stated-at', 'outlet'] as const

export const PlaceLinkSchema = v.strictObject({
  place: IdSchema,
  role: v.picklist(PLACE_ROLES),
  basis: v.optional(v.picklist(['stated', 'derived']), 'stated'),
})

export type PlaceLink = v.InferOutput<typeof PlaceLinkSchema>

export type PlaceRole = PlaceLink['role']
