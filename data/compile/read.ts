/** Reads the files of the record into raw items. Knows where each dataset is kept and no rule of the record. */
import path from 'node:path'
import type { DatasetName } from '../../app/domain/record/schema'
import { DATASET_NAMES } from '../../app/domain/record/schema'
import type { RecordProblem } from './problem'
import type { YamlFile } from './yamlFile'
import { readYaml, readYamlFolder, toEntries, toFileProblem } from './yamlFile'

/** One item as written: its values, not yet checked, and the way back to its lines. */
export interface RawItem extends YamlFile {
  readonly dataset: DatasetName
}

/** One value of a measure as written; a figure is made of it once the measure is known. */
export interface RawObservation extends YamlFile {
  /** The id of its measure, from the name of the file. */
  readonly measure: string
}

export interface RawRecord {
  readonly items: readonly RawItem[]
  readonly observations: readonly RawObservation[]
  readonly problems: readonly RecordProblem[]
}

type Part = Partial<RawRecord>

/** Kept as one table each; every other dataset is a folder with a file per item. */
const TABLES: readonly DatasetName[] = [
  'figures',
  'people',
  'organisations',
  'disagreements',
  'measures',
  'stations',
]

/** Sources are kept in two places: the articles have a folder, the pages this table. */
const PAGES_FILE = 'data/pages.yaml'

const MAY_BE_ABSENT: readonly string[] = [PAGES_FILE, 'data/measures.yaml', 'data/stations.yaml']

export function isProblemList(
  result: readonly YamlFile[] | readonly RecordProblem[],
): result is readonly RecordProblem[] {
  return result.some((entry) => 'problem' in entry)
}

async function readFolder(root: string, dataset: DatasetName): Promise<Part> {
  const folder = await readYamlFolder(root, dataset)
  const problems = [...folder.problems]
  const items = folder.files.map(({ file, value, lineOf }): RawItem => {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isMap && 'id' in value) {
      problems.push({
        file,
        line: lineOf(['id']),
        field: 'id',
        problem: 'repeats the id that the file name already gives',
        mend: 'delete the line',
      })
    }
    // The file name is the id, so that one cannot drift from the other.
    return { dataset, file, value: isMap ? { ...value, id: path.parse(file).name } : value, lineOf }
  })
  return { items, problems }
}

async function readTable(root: string, dataset: DatasetName, file: string): Promise<Part> {
  const read = await readYaml(root, file)
  if (read === undefined) {
    if (MAY_BE_ABSENT.includes(file)) return {}
    return {
      problems: [toFileProblem(file, 'is missing', 'restore it; an empty table is the two characters []')],
    }
  }
  if (Array.isArray(read)) return { problems: read }
  const entries = toEntries(read)
  if (isProblemList(entries)) return { problems: entries }
  return { items: entries.map((entry) => ({ ...entry, dataset })) }
}

async function readObservations(root: string): Promise<Part> {
  const folder = await readYamlFolder(root, 'observations')
  const problems = [...folder.problems]
  const observations = folder.files.flatMap((read) => {
    const entries = toEntries(read)
    if (!isProblemList(entries)) {
      return entries.map((entry) => ({ ...entry, measure: path.parse(read.file).name }))
    }
    problems.push(...entries)
    return []
  })
  return { observations, problems }
}

/** `root` is the repository. A missing folder reads as empty; the cross-checks then name what dangles. */
export async function readRecord(root: string): Promise<RawRecord> {
  const parts = await Promise.all([
    ...DATASET_NAMES.map((dataset) =>
      TABLES.includes(dataset) ? readTable(root, dataset, `data/${dataset}.yaml`) : readFolder(root, dataset),
    ),
    readTable(root, 'sources', PAGES_FILE),
    readObservations(root),
  ])
  return {
    items: parts.flatMap(({ items }) => items ?? []),
    observations: parts.flatMap(({ observations }) => observations ?? []),
    problems: parts.flatMap(({ problems }) => problems ?? []),
  }
}

function toId({ value }: YamlFile): string | undefined {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
  return typeof id === 'string' ? id : undefined
}

/** The dataset of every id as written, whether or not the item passes the schema. */
export function toDatasetById({ items, observations }: RawRecord): ReadonlyMap<string, DatasetName> {
  const written = [
    ...items.map((raw) => [toId(raw), raw.dataset] as const),
    ...observations.map((raw) => [toId(raw), 'figures'] as const),
  ]
  return new Map(written.flatMap(([id, dataset]) => (id === undefined ? [] : [[id, dataset]])))
}
