/** What the served record should show, by the rules of the domain: the journeys compare the page with this. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { ROOT } from '../../.ci/project.mjs'
import type { YearRange } from '../domain/dates/years'
import type { DatasetName } from '../domain/record/schema'
import { buildDatasetSchema } from '../domain/record/schema'
import type { RecordScope } from '../domain/state/scope'
import type { ItemCounts } from '../domain/view/atlasView'
import { buildAtlasView } from '../domain/view/atlasView'
import { buildPlaceView } from '../domain/view/placeView'
import { buildScopedRecord } from '../domain/view/recordScope'

function readDataset<Name extends DatasetName>(name: Name) {
  const file: unknown = JSON.parse(readFileSync(path.join(ROOT, 'dist/data', `${name}.json`), 'utf8'))
  return v.parse(buildDatasetSchema(name), file)
}

function readItems<Name extends DatasetName>(name: Name) {
  return readDataset(name).items
}

/** "1.3.1+3f2a91bc", which all of its files share. */
export function readServedVersion(): string {
  return readDataset('places').version
}

export function readServedRecord(scope: RecordScope = 'all') {
  const written = {
    places: readItems('places'),
    events: readItems('events'),
    figures: readItems('figures'),
    corridors: readItems('corridors'),
    documents: readItems('documents'),
    people: readItems('people'),
    organisations: readItems('organisations'),
    sources: readItems('sources'),
    disagreements: readItems('disagreements'),
    measures: readItems('measures'),
    stations: readItems('stations'),
    routes: readItems('routes'),
  }
  const { record, index, placed } = buildScopedRecord(written, scope)
  return {
    record,
    countAt: (placeId: string, years: YearRange | null): ItemCounts => {
      const view = buildPlaceView(buildAtlasView(placed, years), index, placeId)
      if (!view) throw new Error(`${placeId} is not in the served record`)
      return view.here.counts
    },
    countIn: (years: YearRange | null): ItemCounts => buildAtlasView(placed, years).counts,
  }
}
