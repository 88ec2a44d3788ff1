/**
 * The shape of the record: one schema for the compile step and for the browser.
 * Each kind of item has its own file beside this one; rules that need more than one item live in data/compile.
 */
import * as v from 'valibot'
import { OrganisationSchema, PersonSchema } from './actorSchemas'
import { CorridorSchema } from './corridorSchema'
import { DisagreementSchema } from './disagreementSchema'
import { DocumentSchema } from './documentSchema'
import { EventSchema } from './eventSchema'
import { FigureSchema } from './figureSchema'
import { MeasureSchema } from './measureSchema'
import { PlaceSchema } from './placeSchema'
import { RouteSchema } from './routeSchema'
import { SourceSchema } from './sourceSchema'
import { StationSchema } from './stationSchema'

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
  measures: MeasureSchema,
  stations: StationSchema,
  routes: RouteSchema,
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
