/** Raw items through the schema the browser uses too. Every fault of every item is reported, not the first. */
import * as v from 'valibot'
import type { DatasetName, ItemOf } from '../../app/domain/record/schema'
import { DATASET_NAMES, ITEM_SCHEMAS } from '../../app/domain/record/schema'
import type { RecordProblem } from './problem'
import type { RawItem } from './read'
import type { FieldPath } from './yamlFile'

/** An item that passed the schema, with the way back to its lines. */
export interface LocatedItem<Name extends DatasetName = DatasetName> {
  readonly dataset: Name
  readonly item: ItemOf<Name>
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

function toProblem(raw: RawItem, issue: v.BaseIssue<unknown>): RecordProblem {
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
  raw: RawItem,
): LocatedItem<Name> | RecordProblem[] {
  const result = v.safeParse(ITEM_SCHEMAS[dataset], raw.value)
  if (!result.success) return result.issues.map((issue) => toProblem(raw, issue))
  return { dataset, item: result.output, file: raw.file, lineOf: raw.lineOf }
}

export function parseRecord(items: readonly RawItem[]): {
  readonly located: LocatedRecord
  readonly problems: readonly RecordProblem[]
} {
  const problems: RecordProblem[] = []
  const parseDataset = <Name extends DatasetName>(dataset: Name): LocatedItem<Name>[] => {
    const parsed: LocatedItem<Name>[] = []
    for (const raw of items) {
      if (raw.dataset !== dataset) continue
      const result = parseItem(dataset, raw)
      if (Array.isArray(result)) problems.push(...result)
      else parsed.push(result)
    }
    return parsed
  }
  const located: LocatedRecord = {
    places: parseDataset('places'),
    events: parseDataset('events'),
    figures: parseDataset('figures'),
    corridors: parseDataset('corridors'),
    documents: parseDataset('documents'),
    people: parseDataset('people'),
    organisations: parseDataset('organisations'),
    sources: parseDataset('sources'),
    disagreements: parseDataset('disagreements'),
    measures: parseDataset('measures'),
  }
  return { located, problems }
}

export function listLocated(located: LocatedRecord): LocatedItem[] {
  return DATASET_NAMES.flatMap((name): LocatedItem[] => located[name])
}
