/** The files of the basemap as they arrive: parsed, since they come over the network. */
import * as v from 'valibot'
import { LonLatSchema } from '../../domain/record/placeSchema'
import { LocalisedTextSchema } from '../../domain/record/text'
import { fetchPatiently } from '../../lib/patience'

const BasemapLabelsSchema = v.array(
  v.object({
    id: v.string(),
    kind: v.picklist(['focus-country', 'country', 'sea', 'lake']),
    name: LocalisedTextSchema,
    lonLat: LonLatSchema,
    rank: v.number(),
    minZoom: v.optional(v.number()),
  }),
)
export type BasemapLabel = v.InferOutput<typeof BasemapLabelsSchema>[number]

const InsetCoastSchema = v.object({
  width: v.number(),
  height: v.number(),
  landPath: v.string(),
  /** Places by id, in the inset's own units from its top left corner. */
  cities: v.record(v.string(), v.tuple([v.number(), v.number()])),
})
export type InsetCoast = v.InferOutput<typeof InsetCoastSchema>

/** Enough to know a topology of ours by; its arcs are long and made by our own build. */
const WorldTopologySchema = v.object({
  type: v.literal('Topology'),
  arcs: v.array(v.unknown()),
  objects: v.object({
    countries: v.object({ type: v.literal('GeometryCollection'), geometries: v.array(v.unknown()) }),
    lakes: v.object({ type: v.literal('GeometryCollection'), geometries: v.array(v.unknown()) }),
  }),
})

/** One that hangs is given up after the stated time. */
export function fetchBasemapFile(url: string, signal: AbortSignal): Promise<unknown> {
  return fetchPatiently(url, (response): Promise<unknown> => response.json(), signal)
}

export const parseBasemapLabels = (file: unknown) => v.parse(BasemapLabelsSchema, file)
export const parseInsetCoast = (file: unknown) => v.parse(InsetCoastSchema, file)
export const isWorldTopologyFile = (file: unknown) => v.is(WorldTopologySchema, file)
