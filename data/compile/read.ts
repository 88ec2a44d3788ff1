/** Reads the YAML of the record, keeping for every field the line it stands on. Knows no rule of the record. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { DatasetName } from '../../app/domain/record/schema'
import { DATASET_NAMES } from '../../app/domain/record/schema'
import type { RecordProblem } from './problem'

export type FieldPath = readonly (string | number)[]

/** One item as written: its values, not yet checked, and the way back to its lines. */
export interface RawItem {
  readonly dataset: DatasetName
  readonly file: string
  readonly value: unknown
  /** The line of a field, or of the nearest field around it that is there. */
  readonly lineOf: (field: FieldPath) => number
}

export interface RawRecord {
  readonly items: readonly RawItem[]
  readonly problems: readonly RecordProblem[]
}

/** Datasets kept as one table; every other dataset is a folder with a file per item. */
const TABLES: readonly DatasetName[] = ['figures', 'people', 'organisations', 'disagreements']

interface ParsedYaml {
  readonly value: unknown
  readonly lineOf: (field: FieldPath) => number
}

function parseYaml(text: string, file: string): ParsedYaml | RecordProblem[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      field: '',
      problem: `is not valid YAML (${error.message})`,
      mend: 'indent with two spaces and put text that contains ": " or starts with a sign in quotation marks',
    }))
  }
  const lineOf = (field: FieldPath): number => {
    for (let length = field.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(field.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  return { value: document.toJS(), lineOf }
}

function toFileProblem(file: string, problem: string, mend: string): RecordProblem {
  return { file, line: 1, field: '', problem, mend }
}

/** The text, or why there is none: a file listed a moment ago can be gone when its turn comes. */
async function readText(root: string, file: string): Promise<{ text: string } | RecordProblem> {
  try {
    return { text: await readFile(path.join(root, file), 'utf8') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return toFileProblem(file, `cannot be read (${code})`, 'save it again, or delete it')
  }
}

async function readFolder(root: string, dataset: DatasetName): Promise<RawRecord> {
  const folder = path.join('data', dataset)
  const names = await readdir(path.join(root, folder)).catch(() => [])
  const items: RawItem[] = []
  const problems: RecordProblem[] = []
  // Hidden files are an editor's or a system's, never the record's.
  for (const name of names.filter((entry) => !entry.startsWith('.')).toSorted()) {
    const file = path.posix.join('data', dataset, name)
    if (!name.endsWith('.yaml')) {
      const mend = `name it ${path.parse(name).name}.yaml, or move it out of data/${dataset}`
      problems.push(toFileProblem(file, 'is no file of the record', mend))
      continue
    }
    const content = await readText(root, file)
    if ('problem' in content) {
      problems.push(content)
      continue
    }
    const parsed = parseYaml(content.text, file)
    if (Array.isArray(parsed)) {
      problems.push(...parsed)
      continue
    }
    const { value, lineOf } = parsed
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
    // The file name is the id, so that one cannot drift from the other.
    const withId = isMap ? { ...value, id: name.slice(0, -'.yaml'.length) } : value
    if (isMap && 'id' in value) {
      problems.push({
        file,
        line: lineOf(['id']),
        field: 'id',
        problem: 'repeats the id that the file name already gives',
        mend: 'delete the line',
      })
    }
    items.push({ dataset, file, value: withId, lineOf })
  }
  return { items, problems }
}

async function readTable(root: string, dataset: DatasetName): Promise<RawRecord> {
  const file = `data/${dataset}.yaml`
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined)
  if (text === undefined) {
    const mend = 'restore it; an empty table is the two characters []'
    return { items: [], problems: [toFileProblem(file, 'is missing', mend)] }
  }
  const parsed = parseYaml(text, file)
  if (Array.isArray(parsed)) return { items: [], problems: parsed }
  const { value, lineOf } = parsed
  if (!Array.isArray(value)) {
    const mend = 'start every entry with "- id: …"'
    return { items: [], problems: [toFileProblem(file, 'is not a list', mend)] }
  }
  return {
    items: value.map((entry: unknown, row) => ({
      dataset,
      file,
      value: entry,
      lineOf: (field) => lineOf([row, ...field]),
    })),
    problems: [],
  }
}

/** `root` is the repository. A missing folder reads as empty; the cross-checks then name what dangles. */
export async function readRecord(root: string): Promise<RawRecord> {
  const parts = await Promise.all(
    DATASET_NAMES.map((dataset) =>
      TABLES.includes(dataset) ? readTable(root, dataset) : readFolder(root, dataset),
    ),
  )
  return {
    items: parts.flatMap((part) => part.items),
    problems: parts.flatMap((part) => part.problems),
  }
}

/** The dataset of every id as written, whether or not the item passes the schema. */
export function toDatasetById(items: readonly RawItem[]): ReadonlyMap<string, DatasetName> {
  return new Map(
    items.flatMap(({ dataset, value }): [string, DatasetName][] => {
      const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
      return typeof id === 'string' ? [[id, dataset]] : []
    }),
  )
}
