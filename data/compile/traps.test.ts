// @vitest-environment node
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AtlasRecord, DatasetName } from '../../app/domain/record/schema'
import { buildDatasetSchema, DATASET_NAMES, ITEM_SCHEMAS } from '../../app/domain/record/schema'
import { toScope } from '../../app/domain/view/recordScope'
import { ground } from '../basemap/ground'
import { BROKEN_CONTRADICTIONS } from '../traps/broken/contradictions'
import { BROKEN_CORRIDORS } from '../traps/broken/corridors'
import { BROKEN_COUNTS } from '../traps/broken/counts'
import { BROKEN_DAYS } from '../traps/broken/days'
import { BROKEN_DEALS } from '../traps/broken/deals'
import type { Draft } from '../traps/broken/draft'
import { BROKEN_NAMES } from '../traps/broken/names'
import { BROKEN_OPINIONS } from '../traps/broken/opinions'
import { BROKEN_PEOPLE } from '../traps/broken/people'
import { BROKEN_PLACES } from '../traps/broken/places'
import { BROKEN_STAGES } from '../traps/broken/stages'
import { BROKEN_TRADE } from '../traps/broken/trade'
import { BROKEN_UNPLACED } from '../traps/broken/unplaced'
import { BROKEN_YEARS } from '../traps/broken/years'
import { RULES } from '../traps/rules'
import { compileRecord } from './compile'
import { FIRST_ITEMS } from './firstItems'

const BROKEN = [
  ...BROKEN_CONTRADICTIONS,
  ...BROKEN_YEARS,
  ...BROKEN_DAYS,
  ...BROKEN_NAMES,
  ...BROKEN_TRADE,
  ...BROKEN_DEALS,
  ...BROKEN_COUNTS,
  ...BROKEN_PLACES,
  ...BROKEN_PEOPLE,
  ...BROKEN_OPINIONS,
  ...BROKEN_STAGES,
  ...BROKEN_CORRIDORS,
  ...BROKEN_UNPLACED,
]

/** The record as the browser gets it: compiled, published, parsed. */
async function readPublishedRecord(): Promise<AtlasRecord> {
  const compilation = await compileRecord(process.cwd(), ground)
  if (!compilation.isSound) throw new Error('The record does not compile; run npm run check:record')
  const { files } = compilation.record
  const read = (name: DatasetName): unknown =>
    JSON.parse(files.find((file) => file.name === name)?.json ?? 'null')
  return {
    places: v.parse(buildDatasetSchema('places'), read('places')).items,
    events: v.parse(buildDatasetSchema('events'), read('events')).items,
    figures: v.parse(buildDatasetSchema('figures'), read('figures')).items,
    corridors: v.parse(buildDatasetSchema('corridors'), read('corridors')).items,
    documents: v.parse(buildDatasetSchema('documents'), read('documents')).items,
    people: v.parse(buildDatasetSchema('people'), read('people')).items,
    organisations: v.parse(buildDatasetSchema('organisations'), read('organisations')).items,
    sources: v.parse(buildDatasetSchema('sources'), read('sources')).items,
    disagreements: v.parse(buildDatasetSchema('disagreements'), read('disagreements')).items,
    measures: v.parse(buildDatasetSchema('measures'), read('measures')).items,
    stations: v.parse(buildDatasetSchema('stations'), read('stations')).items,
    routes: v.parse(buildDatasetSchema('routes'), read('routes')).items,
  }
}

/** The rules speak of what the five articles say, whatever other pages add to it. */
function toDraftOfArticles(published: AtlasRecord): Draft {
  const record = toScope(published, 'articles')
  return {
    places: [...record.places],
    events: [...record.events],
    figures: [...record.figures],
    corridors: [...record.corridors],
    documents: [...record.documents],
    people: [...record.people],
    organisations: [...record.organisations],
    sources: [...record.sources],
    disagreements: [...record.disagreements],
    measures: [...record.measures],
    stations: [...record.stations],
    routes: [...record.routes],
  }
}

/** Ids of the changed items that the schema would refuse anyway. */
function listMisshapen(draft: Draft, unchanged: ReadonlySet<string>): string[] {
  return DATASET_NAMES.flatMap((name) =>
    draft[name]
      .filter((item) => !unchanged.has(JSON.stringify(item)) && !v.is(ITEM_SCHEMAS[name], item))
      .map(({ id }) => id),
  )
}

describe('the record', () => {
  let published: AtlasRecord
  let record: Draft
  let unchanged: ReadonlySet<string>
  beforeAll(async () => {
    published = await readPublishedRecord()
    record = toDraftOfArticles(published)
    unchanged = new Set(DATASET_NAMES.flatMap((name) => record[name].map((item) => JSON.stringify(item))))
  })

  it('holds every item the five articles give', () => {
    const missing = DATASET_NAMES.flatMap((name) => {
      const ids = new Set(record[name].map(({ id }) => id))
      return FIRST_ITEMS[name]?.filter((id) => !ids.has(id)) ?? []
    })
    expect(missing).toEqual([])
  })

  it('tells, where other pages speak too, what became of the documents the articles await', () => {
    const documents = new Map(toScope(published, 'all').documents.map((item) => [item.id, item]))
    expect([...documents.values()].filter(({ stage }) => stage === 'awaited')).toEqual([])
    expect(documents.get('central-asia-2040-strategy')?.stage).toBe('adopted')
    expect(documents.get('friendship-treaty-21st-century')?.awaitedFrom).toEqual(['serdar-berdimuhamedov'])
  })

  it.each(RULES.map((rule) => [rule.guards, rule] as const))('%s', (_guards, rule) => {
    expect(rule.find(record)).toEqual([])
  })

  it.each(BROKEN.map(([rule, change, apply]) => [`${change} (${rule.guards})`, rule, apply] as const))(
    'is seen to break when %s',
    (_change, rule, apply) => {
      const draft = structuredClone(record)
      apply(draft)
      expect(rule.find(draft)).not.toEqual([])
      expect(listMisshapen(draft, unchanged), 'the schema alone would have refused it').toEqual([])
    },
  )

  it('has a broken fixture for every rule', () => {
    const tried = new Set(BROKEN.map(([rule]) => rule))
    expect(RULES.filter((rule) => !tried.has(rule)).map(({ guards }) => guards)).toEqual([])
  })
})
