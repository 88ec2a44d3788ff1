/** Points corridors run through: not places of the atlas, though some stand in one. */
import * as v from 'valibot'
import { CountryCodeSchema, LonLatSchema } from './placeSchema'
import { IdSchema, LocalisedTextSchema } from './text'

export const STATION_KINDS = ['city', 'junction', 'border', 'seaport', 'landing', 'terminal'] as const

export const StationSchema = v.strictObject({
  /** Its name and `-stop`, so that it is never taken for the place it may stand in. */
  id: v.pipe(IdSchema, v.endsWith('-stop', 'the id of a station ends in "-stop"')),
  name: LocalisedTextSchema,
  country: CountryCodeSchema,
  lonLat: LonLatSchema,
  kind: v.picklist(STATION_KINDS),
  /** True where the point lies within 5 to 15 km of the real one. */
  isApproximate: v.optional(v.boolean()),
  /** The place of the atlas it stands in. */
  place: v.optional(IdSchema),
  /** The city whose port it is, where the port lies outside it. */
  portOf: v.optional(IdSchema),
})

export type Station = v.InferOutput<typeof StationSchema>

export type StationKind = Station['kind']
