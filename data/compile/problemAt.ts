import type { LocatedItem } from './parse'
import type { RecordProblem } from './problem'
import type { FieldPath } from './yamlFile'

export function problemAt(
  located: Pick<LocatedItem, 'file' | 'lineOf'>,
  field: FieldPath,
  problem: string,
  mend: string,
): RecordProblem {
  return { file: located.file, line: located.lineOf(field), field: field.join('.'), problem, mend }
}
