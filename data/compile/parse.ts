/** Raw items through the schema the browser uses too. Every fault of every item is reported, not the first. */
import * as v from 'valibot'
import type { DatasetName, ItemOf } from '../../app/domain/record/schema'
import { DATASET_NAMES, ITEM_SCHEMAS } from '../../app/domain/record/schema'
import { ObservationSchema, toFigure } from './observations'
import type { RecordProblem } from './problem'
import type { RawItem, RawObservation, RawRecord } from './read'
import type { FieldPath, YamlFile } from './yamlFile'

/** An item that passed the schema, with the way back to its lines. */
export interface LocatedItem<Name extends DatasetName = DatasetName> {
  readonly dataset: Name
  readonly item: ItemOf<Name>
  /** What its own lines say: the item itself, or the row that a figure of a measure is made of. */
  readonly written: unknown
  readonly file: string
  readonly lineOf: (field: FieldPath) => number
}

export type LocatedRecord = { readonly [Name in DatasetName]: LocatedItem<Name>[] }

function toField(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

function toMend(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return 'remove the field, or write its name as data/README.md does'
  }
  if (issue.received === 'undefined') return `add the field (${issue.expected ?? 'see data/README.md'})`
  if (issue.type === 'picklist') return `use one of ${issue.expected ?? ''}`
  return issue.expected ? `write ${issue.expected}` : 'see the field in data/README.md'
}

export function toProblem(raw: YamlFile, issue: v.BaseIssue<unknown>): RecordProblem {
  const field = toField(issue)
  return {
    file: raw.file,
    line: raw.lineOf(field),
    field: field.join('.'),
    problem: issue.message.replace(/\.$/, ''),
    mend: toMend(issue),
  }
}

function parseItem<Name extends DatasetName>(
  dataset: Name,
  { file, value, lineOf }: YamlFile,
): LocatedItem<Name> | RecordProblem[] {
  const result = v.safeParse(ITEM_SCHEMAS[dataset], value)
  if (!result.success) return result.issues.map((issue) => toProblem({ file, value, lineOf }, issue))
  return { dataset, item: result.output, written: result.output, file, lineOf }
}

/** `measures` holds undefined for a measure that is there and faulty: its rows wait until it is mended. */
function parseObservation(
  raw: RawObservation,
  measures: ReadonlyMap<string, ItemOf<'measures'> | undefined>,
  sources: ReadonlyMap<string, ItemOf<'sources'>>,
): LocatedItem<'figures'> | RecordProblem[] {
  const row = v.safeParse(ObservationSchema, raw.value)
  if (!row.success) {
    return row.issues.map((issue) => {
      const problem = toProblem(raw, issue)
      return problem.field === 'unit'
        ? { ...problem, mend: 'give the unit to the measure or its series' }
        : problem
    })
  }
  if (!measures.has(raw.measure)) {
    const problem = `"${raw.measure}" is no measure of data/measures.yaml`
    return [{ file: raw.file, line: 1, field: '', problem, mend: 'name the file for its measure' }]
  }
  const measure = measures.get(raw.measure)
  if (!measure) return []
  const value = toFigure(row.output, measure, sources)
  if (value === undefined) {
    return [
      {
        file: raw.file,
        line: raw.lineOf(['series']),
        field: 'series',
        problem: `"${row.output.series}" is no series of ${measure.id}`,
        mend: `use one of ${measure.series.map(({ id }) => id).join(', ')}`,
      },
    ]
  }
  const parsed = parseItem('figures', { ...raw, value })
  return Array.isArray(parsed) ? parsed : { ...parsed, written: row.output }
}

function toId({ value }: RawItem): string {
  return String(typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined)
}

export function parseRecord({ items, observations }: Omit<RawRecord, 'problems'>): {
  readonly located: LocatedRecord
  readonly problems: readonly RecordProblem[]
} {
  const problems: RecordProblem[] = []
  const keepSound = <Name extends DatasetName>(results: (LocatedItem<Name> | RecordProblem[])[]) =>
    results.flatMap((result) => {
      if (!Array.isArray(result)) return [result]
      problems.push(...result)
      return []
    })
  const parseDataset = <Name extends DatasetName>(dataset: Name): LocatedItem<Name>[] =>
    keepSound(items.filter((raw) => raw.dataset === dataset).map((raw) => parseItem(dataset, raw)))

  const measures = parseDataset('measures')
  const sources = parseDataset('sources')
  const measureById = new Map<string, ItemOf<'measures'> | undefined>([
    ...items.filter(({ dataset }) => dataset === 'measures').map((raw) => [toId(raw), undefined] as const),
    ...measures.map(({ item }) => [item.id, item] as const),
  ])
  const sourceById = new Map(sources.map(({ item }) => [item.id, item]))
  const values = observations.map((raw) => parseObservation(raw, measureById, sourceById))
  const located: LocatedRecord = {
    places: parseDataset('places'),
    events: parseDataset('events'),
    figures: [...parseDataset('figures'), ...keepSound(values)],
    corridors: parseDataset('corridors'),
    documents: parseDataset('documents'),
    people: parseDataset('people'),
    organisations: parseDataset('organisations'),
    sources,
    disagreements: parseDataset('disagreements'),
    measures,
    stations: parseDataset('stations'),
    routes: parseDataset('routes'),
  }
  // Every row of a file without a measure says so; once is enough.
  return {
    located,
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
  }
}

export function listLocated(located: LocatedRecord): LocatedItem[] {
  return DATASET_NAMES.flatMap((name): LocatedItem[] => located[name])
}
