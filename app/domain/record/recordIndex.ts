import type { AtlasRecord, DatasetName, ItemOf } from './schema'

/** Every item of the record by its id; ids are unique across the kinds. */
export type ItemIndex = { readonly [Name in DatasetName]: ReadonlyMap<string, ItemOf<Name>> }

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

export function buildItemIndex(record: AtlasRecord): ItemIndex {
  return {
    places: byId(record.places),
    events: byId(record.events),
    figures: byId(record.figures),
    corridors: byId(record.corridors),
    documents: byId(record.documents),
    people: byId(record.people),
    organisations: byId(record.organisations),
    sources: byId(record.sources),
    disagreements: byId(record.disagreements),
    measures: byId(record.measures),
    stations: byId(record.stations),
    routes: byId(record.routes),
  }
}
