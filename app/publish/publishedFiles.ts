/** What a build publishes under /data/, read back as the page itself reads it. */

import * as v from 'valibot'
import type { Rolldown } from 'vite'
import type { Release } from '../domain/record/changesSchema'
import { ChangesFileSchema } from '../domain/record/changesSchema'
import type { AtlasRecord, DatasetName } from '../domain/record/schema'
import { buildDatasetSchema } from '../domain/record/schema'

/** The text of a published file, by its path from the site's root. Throws where there is none. */
export type ReadPublished = (path: string) => string

export function readFrom(bundle: Rolldown.OutputBundle): ReadPublished {
  return (path) => {
    const file = bundle[path]
    if (file?.type !== 'asset') throw new Error(`the build has no ${path}`)
    return Buffer.from(file.source).toString('utf8')
  }
}

export function parseRecord(read: ReadPublished): { readonly record: AtlasRecord; readonly version: string } {
  const parse = <Name extends DatasetName>(name: Name) =>
    v.parse(buildDatasetSchema(name), JSON.parse(read(`data/${name}.json`)))
  const { items: events, version } = parse('events')
  const record: AtlasRecord = {
    events,
    places: parse('places').items,
    figures: parse('figures').items,
    corridors: parse('corridors').items,
    documents: parse('documents').items,
    people: parse('people').items,
    organisations: parse('organisations').items,
    sources: parse('sources').items,
    disagreements: parse('disagreements').items,
    measures: parse('measures').items,
    stations: parse('stations').items,
    routes: parse('routes').items,
  }
  return { record, version }
}

/** Newest first. */
export function parseChanges(read: ReadPublished): {
  readonly releases: readonly Release[]
  readonly version: string
} {
  const { items, version } = v.parse(ChangesFileSchema, JSON.parse(read('data/changes.json')))
  return { releases: items, version }
}
