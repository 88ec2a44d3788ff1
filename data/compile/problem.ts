/** One thing wrong with the record, told so that whoever edits the file can mend it. */
export interface RecordProblem {
  /** Relative to the repository, e.g. data/events/x.yaml. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** Dotted path in the file, e.g. citations.0.paragraph; empty for the file as a whole. */
  readonly field: string
  readonly problem: string
  /** What would be right. */
  readonly mend: string
}

export function formatProblem({ file, line, field, problem, mend }: RecordProblem): string {
  const where = field === '' ? '' : ` ${field}:`
  return `${file}:${line}${where} ${problem}. Mend: ${mend}.`
}

export function compareProblems(a: RecordProblem, b: RecordProblem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.field.localeCompare(b.field, 'en')
}
